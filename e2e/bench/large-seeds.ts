import { benchSeeds } from "../../src/testing/bench/bench-seeds.ts";
import type { Fields, MadeSeeds } from "../../src/testing/made-seeds.ts";

/** Size of the long article in bytes, and the number of its quotes. */
const BYTES = 1_000_000;
const QUOTES = 2_000;
/** Events with the most quotes in a corpus annotated by hand have about as many. */
const QUOTES_OF_EVENT = 8;
const EVENTS = QUOTES / QUOTES_OF_EVENT;

/** The long article, the short one beside it, and the events: the first quote of event n is quote n. */
export const LONG = { id: "document-0", other: "document-1", events: EVENTS } as const;

const both = (text: string): Fields => ({ ar: `نص ${text}`, fr: `Texte ${text}` });

/** Fills up to `bytes` with sentences of the short article, beginning with the one at `index`. */
function filling(sentences: readonly string[], index: number, bytes: number): string {
  let text = "";
  for (let next = index; Buffer.byteLength(text) < bytes; next += 1) {
    text += ` ${sentences[next % sentences.length]}`;
  }
  return text;
}

/**
 * Seeds with two articles. The first is extended to one megabyte in 2,000 paragraphs, each with one quote. It is in
 * Arabic, the script that takes longest to lay out. The quotes of an event are spread over the whole article.
 */
export function largeSeeds(): MadeSeeds {
  const seeds = benchSeeds(2);
  const [short, other] = seeds.documents;
  const [model] = seeds.events;
  if (!short || !other || !model)
    throw new RangeError("The seeds have no article or event to extend.");
  const [headline = "", date = "", ...sentences] = short.text.trim().split("\n\n");
  const exactOf = (index: number) =>
    `${(sentences[index % sentences.length] ?? "").replace(/\.$/, "")} ${1000 + index}`;
  const body = Array.from({ length: QUOTES }, (_, index) => {
    const exact = exactOf(index);
    return `${exact}.${filling(sentences, index + 1, BYTES / QUOTES - Buffer.byteLength(exact) - 170)}`;
  });
  const quotes = (event: number) =>
    Array.from({ length: QUOTES_OF_EVENT }, (_, round) => {
      const index = round * EVENTS + event;
      return {
        ...{ id: `quote-${index}`, document: short.annotation.id, exact: exactOf(index) },
        ...{ paragraph: index + 3, role: "body", gloss: { fr: `Texte ${index}` } },
      };
    });
  return {
    ...seeds,
    documents: [{ ...short, text: `${[headline, date, ...body].join("\n\n")}\n` }, other],
    events: Array.from({ length: EVENTS }, (_, index) => {
      const id = `event-${index}`;
      const words = { label: both(id), title: both(`${id}: title`), summary: both(id) };
      const dating: Fields = { expressions: [{ quote: `quote-${index}`, exact: "أمس" }] };
      return { ...model, id, ...words, dating, quotes: quotes(index) };
    }),
    figures: [],
    disagreements: [],
  };
}
