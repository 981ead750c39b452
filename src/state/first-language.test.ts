import { expect, test } from "vitest";
import { firstLanguage } from "./first-language.ts";

test("the link goes before the saved choice, and that before the browser's", () => {
  expect(firstLanguage("fr", "ar", ["ar"])).toBe("fr");
  expect(firstLanguage(null, "fr", ["ar"])).toBe("fr");
  expect(firstLanguage(null, null, ["fr-CA", "ar"])).toBe("fr");
});

test("of the browser's languages the first that the interface has", () => {
  expect(firstLanguage(null, null, ["en-US", "FR", "ar"])).toBe("fr");
});

test("Arabic where nothing else decides", () => {
  expect(firstLanguage(null, "de", ["en", "de"])).toBe("ar");
  expect(firstLanguage(null, null, [])).toBe("ar");
});
