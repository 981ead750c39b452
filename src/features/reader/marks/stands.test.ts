import { expect, test } from "vitest";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { stands } from "./stands.ts";

const [quote] = smallCorpus.quotes;
const source = smallCorpus.documents.find(({ id }) => id === quote?.document);

test("a quote stands only if the article has exactly its words at its span", () => {
  if (!quote || !source) throw new Error("the fixture has changed");
  expect(stands(quote, source.text)).toBe(true);
  expect(stands(quote, ` ${source.text}`)).toBe(false);
  expect(stands(quote, "")).toBe(false);
});
