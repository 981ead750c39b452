import type { Corpus } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import type { Figure } from "../../domain/figure.ts";

/** For which day a figure is given: its own where the words name one, else that of its event. */
export function claimDating(figure: Figure, corpus: Corpus): Dating | undefined {
  return figure.asOf ?? corpus.event(figure.event)?.dating;
}
