import { expect, test } from "vitest";
import { isReadableIn } from "./localised-text.ts";

test("a regional variety of the interface language needs no translation", () => {
  expect(isReadableIn("ar-DZ", "ar")).toBe(true);
  expect(isReadableIn("arc", "ar")).toBe(false);
  expect(isReadableIn("fr", "ar")).toBe(false);
});
