import { describe, expect, it } from "vitest";
import { readCorpus } from "../../build/read-corpus.ts";
import type { CorpusData } from "../../domain/corpus.ts";
import { fixtureFolder } from "../../testing/fixture.ts";
import { compileCorpus } from "../compile-corpus.ts";
import { printProblems } from "../problems/print-problems.ts";
import { checkInvariants } from "./invariants.ts";

function compile(folder: ReturnType<typeof fixtureFolder>): CorpusData {
  const compiled = compileCorpus(folder);
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.corpus;
}

const whole = compile(fixtureFolder());
const [quote, ...quotes] = whole.quotes;
const [event, ...events] = whole.events;
const [document, ...documents] = whole.documents;
if (!quote || !event || !document) throw new Error("The fixture is too small.");
const { span } = quote;

describe("the invariants", () => {
  it("hold in the fixture and in the seeds of this repository", () => {
    expect(checkInvariants(whole)).toEqual([]);
    expect(checkInvariants(compile(readCorpus("seeds")))).toEqual([]);
  });

  it.each<[string, Partial<CorpusData>]>([
    ["occurs in", { quotes: [{ ...quote, exact: `${quote.exact}!` }, ...quotes] }],
    ["occurs in", { quotes: [{ ...quote, span: { ...span, end: span.end + 1 } }, ...quotes] }],
    ["paragraphs", { quotes: [{ ...quote, paragraphs: { first: 1, last: 1 } }, ...quotes] }],
    ["leads to the document", { quotes: [{ ...quote, document: "nowhere" }, ...quotes] }],
    ["knows its event", { quotes: [{ ...quote, event: "nothing" }, ...quotes] }],
    ["is glossed", { quotes: [{ ...quote, gloss: {} }, ...quotes] }],
    ["leads to the kind", { events: [{ ...event, kind: "nothing" }, ...events] }],
    ["has a text in ar", { events: [{ ...event, label: { ar: "\u200F", fr: "x" } }, ...events] }],
    ["in order of time", { events: whole.events.toReversed() }],
    ["identifiers of their own", { events: [event, event, ...events] }],
    ["is in the period", { period: { start: "2031-01-01", end: "2031-01-02" } }],
    ["the hash", { documents: [{ ...document, text: `${document.text}.` }, ...documents] }],
    ["are its lines", { documents: [{ ...document, paragraphs: [] }, ...documents] }],
    [
      "what 2031-13-13 says",
      {
        events: [{ ...event, dating: { ...event.dating, edtf: "2031-13-13" } }, ...events],
      },
    ],
  ])("detect a violation: %s", (says, change) => {
    expect(checkInvariants({ ...whole, ...change }).join("\n")).toContain(says);
  });

  it("detect a letter without its marks, and part of a number", () => {
    const text = "قتلَ 18\n";
    const cut = (start: number, end: number) =>
      checkInvariants({
        ...whole,
        documents: [{ ...document, text }, ...documents],
        quotes: [
          { ...quote, document: document.id, exact: text.slice(start, end), span: { start, end } },
        ],
      });
    expect(cut(0, 3).join("\n")).toContain(`${quote.id} cuts no letter`);
    expect(cut(0, 6).join("\n")).toContain(`${quote.id} cuts no number`);
    expect(cut(0, 7).join("\n")).not.toContain(`${quote.id} cuts`);
  });
});
