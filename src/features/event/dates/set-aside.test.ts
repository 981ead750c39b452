import { expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import type { DateExpression, Dating, RejectedDate } from "../../../domain/dates/dating.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { articleBehind, setAside } from "./set-aside.ts";

const [herald, kabar] = smallCorpus.documents;
const [flood] = smallCorpus.events;
if (!herald || !kabar || !flood) throw new Error("the fixture has changed");

const { dating } = flood;
const words: DateExpression = {
  document: "herald",
  quote: "flood-herald-2",
  exact: "1 May",
  span: { start: 39, end: 44 },
};
const struck = (reason: string): RejectedDate => ({
  date: dating.date,
  expression: words,
  reason: { ar: reason, fr: reason },
});
const named = (document: string | null): Dating => ({
  ...dating,
  anchor: null,
  steps: [
    {
      rule: "named",
      date: dating.date,
      words,
      reading: {
        pointer: { form: "date", day: 1, month: 5, year: null, weekday: null },
        uncertain: false,
        approximate: false,
      },
      document,
    },
  ],
});
const corpus = new Corpus({
  ...smallCorpus,
  documents: [
    { ...herald, publication: { ...herald.publication, rejected: [struck("page")] } },
    kabar,
  ],
});

test("a date depends on the article that it counts from, or on the one that gives words their year", () => {
  expect(articleBehind(corpus, { ...dating, anchor: "kabar" })?.id).toBe("kabar");
  expect(articleBehind(corpus, named("herald"))?.id).toBe("herald");
  expect(articleBehind(corpus, { ...named("herald"), anchor: "kabar" })?.id).toBe("kabar");
  expect(articleBehind(corpus, named(null))).toBeNull();
  expect(articleBehind(corpus, { ...dating, anchor: null, steps: [] })).toBeNull();
});

test("keeps dates rejected for a publication, with their article, apart from those rejected for the event", () => {
  const own = { ...named("herald"), rejected: [struck("event")] };
  const grouped = (of: Dating) =>
    setAside(corpus, of).map(({ article, rejected }) => [
      article?.id ?? null,
      rejected.map(({ reason }) => reason.fr),
    ]);
  expect(grouped(own)).toEqual([
    [null, ["event"]],
    ["herald", ["page"]],
  ]);
  expect(grouped(named("herald"))).toEqual([["herald", ["page"]]]);
  expect(grouped({ ...named("kabar"), rejected: [struck("event")] })).toEqual([[null, ["event"]]]);
  expect(grouped(named(null))).toEqual([]);
});
