import { expect, test } from "vitest";
import { localeOf } from "./locale.ts";

test("null is what is usual, and equal locales are one object, so that nothing renders again", () => {
  expect(localeOf("ar")).toEqual({ language: "ar", digits: "latn", months: "egypt" });
  expect(localeOf("ar", "latn", "egypt")).toBe(localeOf("ar"));
  expect(localeOf("ar", "arab", "both")).toBe(localeOf("ar", "arab", "both"));
  expect(localeOf("ar", "arab")).not.toBe(localeOf("ar"));
});

test("the choices are about Arabic, so French has one locale", () => {
  expect(localeOf("fr", "arab", "levant")).toBe(localeOf("fr"));
});
