import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../domain/span.ts";
import { smallCorpus } from "../../../testing/small-corpus.ts";
import { joinSpans, selectedText } from "./selected-words.ts";

const [herald, kabar] = smallCorpus.documents;
if (!herald || !kabar) throw new Error("the fixture has changed");

/** A text of short words, with spans that are in order and do not overlap. */
const chosen = fc
  .tuple(
    fc.stringMatching(/^[ab \n]{0,30}$/),
    fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 }),
  )
  .map(([text, borders]) => {
    const sorted = borders.filter((at) => at <= text.length).sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      spans.push({ start: sorted[at] ?? 0, end: sorted[at + 1] ?? 0 });
    }
    return { text, spans };
  });

describe("selected words", () => {
  test("are joined only across white space: no word is added or lost, and the remaining gaps contain words", () => {
    fc.assert(
      fc.property(chosen, ({ text, spans }) => {
        const joined = joinSpans(text, spans);
        const words = (of: readonly Span[]) =>
          of.map(({ start, end }) => text.slice(start, end).replace(/\s/g, "")).join("");
        expect(words(joined)).toBe(words(spans));
        for (const [index, { start }] of joined.slice(1).entries()) {
          expect(text.slice(joined[index]?.end, start)).toMatch(/\S/);
        }
      }),
    );
  });

  test("are copied as in the files, with two articles kept apart", () => {
    const [first, second] = [herald, kabar].map((source) => ({
      source,
      spans: [{ start: 0, end: 4 }],
    }));
    if (!first || !second) throw new Error("two articles are two");
    expect(selectedText([first])).toBe(herald.text.slice(0, 4));
    expect(selectedText([first, second])).toBe(
      `${herald.text.slice(0, 4)}\n\n${kabar.text.slice(0, 4)}`,
    );
  });
});
