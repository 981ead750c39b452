import { expect, test } from "vitest";
import { untoldCarriers } from "./untold-carriers.ts";

test.each([
  ["quoted by Radio Town", "Radio Town"],
  ["d’après la chaîne Radio (RT)", "RT (Radio)"],
  ["وفقًا لما عرضته قناة «المدينة»", "قناة المدينة"],
  ["لإذاعة المدينة", "إذاعة المدينة"],
])("%j names the carrier already", (manner, name) => {
  expect(untoldCarriers(manner, [name])).toEqual([]);
});

test("who is not named in the manner is told, in the same order", () => {
  expect(untoldCarriers("", ["Kabar", "Radio Town"])).toEqual(["Kabar", "Radio Town"]);
  expect(untoldCarriers("to Radio Town", ["Kabar", "Radio Town", "Radio Village"])).toEqual([
    "Kabar",
    "Radio Village",
  ]);
});
