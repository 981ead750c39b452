import { expect, test } from "vitest";
import { toggled, withAll, withNone } from "./toggled.ts";

test("adds or removes a member", () => {
  expect(toggled(["level"], "deaths")).toEqual(["level", "deaths"]);
  expect(toggled(["level", "deaths"], "level")).toEqual(["deaths"]);
});

test("opening or closing all shown questions leaves the hidden ones unchanged", () => {
  const opened = withAll(["hidden", "level"], ["level", "deaths"]);
  expect(opened).toEqual(["hidden", "level", "deaths"]);
  expect(withNone(opened, ["level", "deaths"])).toEqual(["hidden"]);
});
