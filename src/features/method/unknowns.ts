import type { Corpus } from "../../domain/corpus.ts";
import { isCertainDay } from "../../domain/dates/partial-date.ts";
import { rootOriginsOf } from "../../domain/root-origins.ts";

/** What the articles of a corpus leave open. */
export interface Unknowns {
  /** Events without a certain day, time or span. */
  readonly openDates: number;
  /** Root origins that nobody working on the corpus has seen. */
  readonly unseenOriginals: number;
  readonly unnamedPublishers: number;
  /** Dates that articles suggest but that were rejected. */
  readonly rejectedDates: number;
}

export function countUnknowns(corpus: Corpus): Unknowns {
  const { documents, events } = corpus.data;
  const datings = [...documents.map((d) => d.publication), ...events.map((e) => e.dating)];
  return {
    openDates: events.filter(({ dating: { date } }) => !isCertainDay(date) && date.form !== "span")
      .length,
    unseenOriginals: rootOriginsOf(corpus).filter((id) => corpus.origin(id)?.consulted === false)
      .length,
    unnamedPublishers: documents.filter(({ publisher }) => publisher === null).length,
    rejectedDates: datings.reduce((sum, { rejected }) => sum + rejected.length, 0),
  };
}
