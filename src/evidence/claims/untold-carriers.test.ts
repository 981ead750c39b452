import { expect, test } from "vitest";
import { untoldCarriers } from "./untold-carriers.ts";

test.each([
  ["quoted by Radio Town", "Radio Town"],
  ["d’après la chaîne Radio (RT)", "RT (Radio)"],
  ["وفقًا لما عرضته قناة «المدينة»", "قناة المدينة"],
  ["لإذاعة المدينة", "إذاعة المدينة"],
])("%j already names the carrier", (manner, name) => {
  expect(untoldCarriers(manner, [name])).toEqual([]);
});

test("carriers that the manner does not name are returned in order", () => {
  expect(untoldCarriers("", ["Kabar", "Radio Town"])).toEqual(["Kabar", "Radio Town"]);
  expect(untoldCarriers("to Radio Town", ["Kabar", "Radio Town", "Radio Village"])).toEqual([
    "Kabar",
    "Radio Village",
  ]);
});
