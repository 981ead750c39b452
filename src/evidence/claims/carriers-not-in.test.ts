import { expect, test } from "vitest";
import { carriersNotIn } from "./carriers-not-in.ts";

test.each([
  ["quoted by Radio Town", "Radio Town"],
  ["d’après la chaîne Radio (RT)", "RT (Radio)"],
  ["وفقًا لما عرضته قناة «المدينة»", "قناة المدينة"],
  ["لإذاعة المدينة", "إذاعة المدينة"],
])("%j already names the carrier", (manner, name) => {
  expect(carriersNotIn(manner, [name])).toEqual([]);
});

test("carriers that the manner does not name are returned in order", () => {
  expect(carriersNotIn("", ["Kabar", "Radio Town"])).toEqual(["Kabar", "Radio Town"]);
  expect(carriersNotIn("to Radio Town", ["Kabar", "Radio Town", "Radio Village"])).toEqual([
    "Kabar",
    "Radio Village",
  ]);
});
