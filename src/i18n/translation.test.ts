import { expect, test } from "vitest";
import { createTranslator } from "./setup.ts";
import { translationOf } from "./translation.ts";

const translator = createTranslator("fr");
const french = translationOf(translator, "fr");
const arabic = translationOf(translator, "ar");

test("each language has a direction, its version of a text and its words", () => {
  const text = { ar: "حدث", fr: "événement" };
  expect([french.direction, french.read(text)]).toEqual(["ltr", text.fr]);
  expect([arabic.direction, arabic.read(text)]).toEqual(["rtl", text.ar]);
  const words = [french, arabic].map((each) => each.words("common")("app.close"));
  expect(new Set(words).size).toBe(2);
});

test("a language that the interface does not have is replaced by Arabic", () => {
  expect(translationOf(translator, "de").language).toBe("ar");
});

test("the function for a catalogue keeps its identity, so that components do not render again", () => {
  expect(french.words("common")).toBe(french.words("common"));
});

test("words that are loaded later are found", () => {
  const t = french.words("method");
  translator.addResourceBundle("fr", "method", { title: "Méthode" });
  expect(t("title")).toBe("Méthode");
});
