import { expect, test } from "vitest";
import { localeOf } from "../domain/locale.ts";
import { createTranslator } from "./setup.ts";
import { translationOf } from "./translation.ts";

const translator = createTranslator("fr");
const french = translationOf(translator, localeOf("fr"));
const arabic = translationOf(translator, localeOf("ar"));

test("each language has a direction, its version of a text and its words", () => {
  const text = { ar: "حدث", fr: "événement" };
  expect([french.direction, french.read(text)]).toEqual(["ltr", text.fr]);
  expect([arabic.direction, arabic.read(text)]).toEqual(["rtl", text.ar]);
  const words = [french, arabic].map((each) => each.words("common")("app.close"));
  expect(new Set(words).size).toBe(2);
});

test("numbers in sentences and editorial texts follow the digits and months of the locale", () => {
  const translation = translationOf(translator, localeOf("ar", "arab", "levant"));
  expect(translation.words("common")("timeline.count", { count: 1234 })).toContain("١٬٢٣٤");
  expect(arabic.words("common")("timeline.count", { count: 1234 })).toContain("1,234");
  const text = { ar: "منذ 2 يناير", fr: "depuis le 2 janvier" };
  expect(translation.read(text)).toBe("منذ ٢\u00a0كانون الثاني");
  expect(translationOf(translator, localeOf("fr", "arab", "levant"))).toMatchObject({
    locale: localeOf("fr"),
  });
});

test("the function for a catalogue keeps its identity, so that components do not render again", () => {
  expect(french.words("common")).toBe(french.words("common"));
});

test("words that are loaded later are found", () => {
  const t = french.words("method");
  translator.addResourceBundle("fr", "method", { title: "Méthode" });
  expect(t("title")).toBe("Méthode");
});
