import { expect, test } from "vitest";
import { createTranslator } from "./setup.ts";
import { translationOf } from "./translation.ts";

const translator = createTranslator("fr");
const french = translationOf(translator, "fr");
const arabic = translationOf(translator, "ar");

test("each language has its direction, its form of a text and its words", () => {
  const text = { ar: "حدث", fr: "événement" };
  expect([french.direction, french.read(text)]).toEqual(["ltr", text.fr]);
  expect([arabic.direction, arabic.read(text)]).toEqual(["rtl", text.ar]);
  const words = [french, arabic].map((each) => each.words("common")("app.close"));
  expect(new Set(words).size).toBe(2);
});

test("a language that is none of the interface's is read in Arabic", () => {
  expect(translationOf(translator, "de").language).toBe("ar");
});

test("the words of a catalogue are the same function each time: what is drawn with it is not drawn anew", () => {
  expect(french.words("common")).toBe(french.words("common"));
});

test("words that come later are found", () => {
  const t = french.words("method");
  translator.addResourceBundle("fr", "method", { title: "Méthode" });
  expect(t("title")).toBe("Méthode");
});
