import { expect, test } from "vitest";
import { firstLanguage } from "./first-language.ts";

test("the saved choice goes before the browser's", () => {
  expect(firstLanguage("fr", ["ar"])).toBe("fr");
  expect(firstLanguage(null, ["fr-CA", "ar"])).toBe("fr");
});

test("of the browser's languages the first that the interface has", () => {
  expect(firstLanguage(null, ["en-US", "FR", "ar"])).toBe("fr");
});

test("Arabic where nothing else decides", () => {
  expect(firstLanguage("de", ["en", "de"])).toBe("ar");
  expect(firstLanguage(null, [])).toBe("ar");
});
