import { expect, test } from "vitest";
import { toggled, withAll, withNone } from "./toggled.ts";

test("a member is put in or taken out", () => {
  expect(toggled(["level"], "deaths")).toEqual(["level", "deaths"]);
  expect(toggled(["level", "deaths"], "level")).toEqual(["deaths"]);
});

test("opening and closing all that a filter shows leaves what it hides as it was", () => {
  const opened = withAll(["hidden", "level"], ["level", "deaths"]);
  expect(opened).toEqual(["hidden", "level", "deaths"]);
  expect(withNone(opened, ["level", "deaths"])).toEqual(["hidden"]);
});
