import { describe, expect, it } from "vitest";
import { findParagraphs, paragraphsIn } from "../anchor/paragraphs.ts";
import { isMarkedSpeech } from "./check-marks.ts";

/** Whether the words of a text are marked as speech. */
function isMarked(text: string, words: string): boolean {
  const spans = findParagraphs(text);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const paragraphs = spans.map((each, index) => ({
    number: index + 1,
    span: each,
    role: "body" as const,
  }));
  return isMarkedSpeech({ span, paragraphs: paragraphsIn(spans, span) }, { text, paragraphs });
}

describe("speech", () => {
  it.each([
    ["Il a dit : « Nous partons. »", "Nous partons"],
    ["« Nous partons », a-t-il dit.", "Nous partons"],
    ['قال: "نغادر".', "نغادر"],
    ["He said: “We leave”.", "We leave"],
    ["He said 'we leave' and left.", "we leave"],
    ["— Nous partons, a-t-il dit.", "Nous partons"],
    ["« Un.\n\nNous partons.\n\nTrois. »", "Nous partons"],
    ['قال: "واحد.\n\nنغادر.\n\nثلاثة".', "نغادر"],
  ])("is marked in %j", (text, words) => {
    expect(isMarked(text, words)).toBe(true);
  });

  it.each([
    ["L’armée dit qu’elle part.", "elle part"],
    ["« Un. »\n\nL’armée part.", "L’armée part"],
    ["The army's men leave.", "men leave"],
    ["L'armée part.\n\n« Deux. »", "L'armée part"],
  ])("is not marked in %j", (text, words) => {
    expect(isMarked(text, words)).toBe(false);
  });
});
