import { expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus, twinCorpus } from "../testing/small-corpus.ts";
import { parseLink } from "./url-codec.ts";

const corpus = new Corpus(smallCorpus);
const parse = (search: string) => parseLink(search, corpus, "ar");

test("an article is read beside the open one where the corpus has the two side by side", () => {
  expect(parse("?doc=kabar&beside=herald")).toMatchObject({
    document: "kabar",
    beside: "herald",
    unknown: [],
  });
  // The article that the event opens counts as open.
  expect(parse("?event=relief&beside=herald").beside).toBe("herald");
  for (const [open, beside] of [
    ["doc=kabar", "nowhere"],
    ["doc=kabar", "kabar"],
    ["event=relief", "kabar"],
    ["page=method", "kabar"],
  ]) {
    expect(parse(`?${open}&beside=${beside}`)).toMatchObject({
      beside: null,
      unknown: [{ parameter: "beside", value: beside, reason: "missing" }],
    });
  }
});

test("which article an event opens, and so what goes beside it, is up to the link's language, else to the one given", () => {
  const beside = (search: string, fallback: "ar" | "fr") =>
    parseLink(`?event=flood&${search}`, new Corpus(twinCorpus), fallback).beside;
  const both = ["beside=herald", "beside=kabar"];
  expect(both.map((search) => beside(search, "ar"))).toEqual(["herald", null]);
  expect(both.map((search) => beside(search, "fr"))).toEqual([null, "kabar"]);
  expect(beside("lang=fr&beside=kabar", "ar")).toBe("kabar");
});
