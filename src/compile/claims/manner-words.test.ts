import { describe, expect, it } from "vitest";
import { contentWords, wordsNotIn } from "./manner-words.ts";

describe("the words of a manner", () => {
  it.each([
    ["ar", "في مؤتمر صحافي في واشنطن", ["موتمر", "صحافي", "واشنطن"]],
    ["ar", "في البيان نفسه", ["البيان"]],
    ["fr", "lors d’une conférence de presse à Washington", ["conference", "presse", "washington"]],
    ["fr", "dans le même communiqué", ["communique"]],
  ] as const)("in %s, of %s, are those that say something", (language, manner, words) => {
    expect(contentWords(manner, language)).toEqual(words);
  });

  it.each([
    ["fr", "dans des courriels échangés", "selon un courriel obtenu", ["echanges"]],
    ["fr", "dans un tweet", "Blinken a tweeté séparément", []],
    ["fr", "sur Twitter", "Blinken a tweeté séparément", ["twitter"]],
    ["fr", "devant la presse", "a dit le maire, présent devant", ["presse"]],
    ["ar", "في رسائل إلكترونية", "وفقا لرسائل البريد الإلكتروني", []],
    ["ar", "في بيان", "وأشار البيان إلى", []],
    ["ar", "عبر تويتر", "أعرب عن قلقه", ["تويتر"]],
  ] as const)("in %s, %s: which are not in %s", (language, manner, text, missing) => {
    expect(wordsNotIn(contentWords(manner, language), [text])).toEqual(missing);
  });
});
