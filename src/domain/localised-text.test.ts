import { expect, test } from "vitest";
import { isReadableIn } from "./localised-text.ts";

test("a variety of the interface's language needs no translation", () => {
  expect(isReadableIn("ar-DZ", "ar")).toBe(true);
  expect(isReadableIn("arc", "ar")).toBe(false);
  expect(isReadableIn("fr", "ar")).toBe(false);
});
