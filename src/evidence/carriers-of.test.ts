import { expect, test } from "vitest";
import { smallCorpus } from "../state/small-corpus.ts";
import { carriersOf } from "./carriers-of.ts";

const [plain] = smallCorpus.documents;
if (!plain) throw new Error("the fixture has changed");
const both = (text: string) => ({ ar: text, fr: text });
const document = { ...plain, name: both("The Herald"), agency: both("Wire") };

test.each([
  ["", ["Wire", "The Herald"]],
  ["in a statement", ["Wire", "The Herald"]],
  ["quoted by Wire", ["The Herald"]],
  ["asked by The Herald", []],
  [null, ["Wire"]],
] as const)("words told by %j came through %j", (told, carriers) => {
  expect(carriersOf(told, document, "fr")).toEqual(carriers);
});

test("an article that credits no agency is alone in having carried them", () => {
  const alone = { ...document, agency: null };
  expect(carriersOf("in a statement", alone, "ar")).toEqual(["The Herald"]);
  expect(carriersOf(null, alone, "ar")).toEqual([]);
});
