import type { Corpus } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import type { Figure } from "../../domain/figure.ts";

/** The dating of a figure: its own if the words name a date, otherwise that of its event. */
export function claimDating(figure: Figure, corpus: Corpus): Dating | undefined {
  return figure.asOf ?? corpus.event(figure.event)?.dating;
}
