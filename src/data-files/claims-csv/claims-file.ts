import type { Corpus } from "../../domain/corpus.ts";
import { CLAIM_COLUMNS, type Claim } from "./claim-columns.ts";
import { csvText } from "./csv.ts";

/** One claim per figure, or per quote without figures; ordered by event, then by quote. */
function claimsOf(corpus: Corpus): Claim[] {
  return corpus.data.events.flatMap((event) =>
    corpus.quotesOf(event).flatMap((quote): Claim[] => {
      const document = corpus.document(quote.document);
      if (!document) return [];
      const claim = { event, quote, document, corpus };
      const figures = corpus.figuresOf(event).filter((figure) => figure.quote === quote.id);
      if (figures.length === 0) return [{ ...claim, figure: null }];
      return figures.map((figure) => ({ ...claim, figure }));
    }),
  );
}

/** claims.csv: what the articles say, with or without figures, one row per claim. */
export function claimsText(corpus: Corpus): string {
  return csvText(
    CLAIM_COLUMNS.map(({ name }) => name),
    claimsOf(corpus).map((claim) => CLAIM_COLUMNS.map(({ cell }) => cell(claim))),
  );
}
