import { expect, test } from "vitest";
import { firstLanguage } from "./first-language.ts";

test("the saved choice takes precedence over the browser's languages", () => {
  expect(firstLanguage("fr", ["ar"])).toBe("fr");
  expect(firstLanguage(null, ["fr-CA", "ar"])).toBe("fr");
});

test("the browser's first language that the interface has is used", () => {
  expect(firstLanguage(null, ["en-US", "FR", "ar"])).toBe("fr");
});

test("Arabic is the default", () => {
  expect(firstLanguage("de", ["en", "de"])).toBe("ar");
  expect(firstLanguage(null, [])).toBe("ar");
});
