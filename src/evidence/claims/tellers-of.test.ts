import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { both } from "../../testing/records.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { tellersOf } from "./tellers-of.ts";

const [flood] = smallCorpus.events;
if (!flood) throw new Error("the fixture has changed");
const read = ({ fr }: LocalisedText) => fr;

function corpusNaming(herald: string, kabar: string, origin?: string): Corpus {
  const [first, second] = smallCorpus.documents;
  if (!first || !second) throw new Error("the fixture has changed");
  const documents = [
    { ...first, name: both(herald), origin: origin ?? first.origin },
    { ...second, name: both(kabar), origin: origin ?? second.origin },
  ];
  return new Corpus({ ...smallCorpus, documents });
}

test("an event is told by one name for each independent text", () => {
  expect(tellersOf(corpusNaming("Herald", "Kabar"), flood, read)).toEqual(["Herald", "Kabar"]);
  expect(tellersOf(corpusNaming("Herald", "Kabar", "herald-origin"), flood, read)).toEqual([
    "Herald",
  ]);
});

test("a name is as long as its first comma or parenthesis, and said once", () => {
  expect(tellersOf(corpusNaming("Kabar (English)", "كبر، بالعربية"), flood, read)).toEqual([
    "Kabar",
    "كبر",
  ]);
  expect(tellersOf(corpusNaming("Kabar (English)", "Kabar (Indonesia)"), flood, read)).toEqual([
    "Kabar",
  ]);
});
