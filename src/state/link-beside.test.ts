import { expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { smallCorpus, twinCorpus } from "../testing/small-corpus.ts";
import { parseLink } from "./url-codec.ts";

const corpus = new Corpus(smallCorpus);
const parse = (search: string) => parseLink(search, corpus, "ar");

test("an article opens beside another if the corpus declares the two parallel", () => {
  expect(parse("?doc=kabar&beside=herald")).toMatchObject({
    document: "kabar",
    beside: "herald",
    unknown: [],
  });
  // The event opens the other article.
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

test("the article of an event, and so the one beside it, depends on the link's language or the fallback", () => {
  const beside = (search: string, fallback: "ar" | "fr") =>
    parseLink(`?event=flood&${search}`, new Corpus(twinCorpus), fallback).beside;
  const both = ["beside=herald", "beside=kabar"];
  expect(both.map((search) => beside(search, "ar"))).toEqual(["herald", null]);
  expect(both.map((search) => beside(search, "fr"))).toEqual([null, "kabar"]);
  expect(beside("lang=fr&beside=kabar", "ar")).toBe("kabar");
});
