import { expect, test } from "vitest";
import { listInWords } from "./list-words.ts";

test("an enumeration has the conjunction of its language", () => {
  expect(listInWords(["3"], "ar")).toBe("3");
  expect(listInWords(["3", "5"], "ar")).toBe("3 و5");
  expect(listInWords(["3", "5", "6", "7"], "ar")).toBe("3 و5 و6 و7");
  expect(listInWords(["3", "5", "6", "7"], "fr")).toBe("3, 5, 6 et 7");
});
