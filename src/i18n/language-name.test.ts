import { expect, test } from "vitest";
import { isReadableIn, languageName } from "./language-name.ts";

test("languages are named in the language of the interface", () => {
  expect(languageName("fr", "ar")).toBe("الفرنسية");
  expect(languageName("ar", "fr")).toBe("arabe");
});

test("a variety of the interface's language needs no translation", () => {
  expect(isReadableIn("ar-DZ", "ar")).toBe(true);
  expect(isReadableIn("arc", "ar")).toBe(false);
  expect(isReadableIn("fr", "ar")).toBe(false);
});
