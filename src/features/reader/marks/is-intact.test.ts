import { expect, test } from "vitest";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { isIntact } from "./is-intact.ts";

const [quote] = smallCorpus.quotes;
const source = smallCorpus.documents.find(({ id }) => id === quote?.document);

test("a quote isIntact only if the article has exactly its words at its span", () => {
  if (!quote || !source) throw new Error("the fixture has changed");
  expect(isIntact(quote, source.text)).toBe(true);
  expect(isIntact(quote, ` ${source.text}`)).toBe(false);
  expect(isIntact(quote, "")).toBe(false);
});
