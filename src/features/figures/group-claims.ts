import type { Corpus } from "../../domain/corpus.ts";
import { compareDatings } from "../../domain/dates/mark-day.ts";
import type { Figure } from "../../domain/figure.ts";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import type { FigureOrder } from "../../state/view.ts";

/** Figures under one heading. */
export interface ClaimGroup {
  /** A unit id, an EDTF date or a document id, depending on the order. */
  readonly key: string;
  /** Never empty. */
  readonly figures: readonly [Figure, ...Figure[]];
}

type Compare = (a: Figure, b: Figure) => number;

/** Returns the position of a record in the corpus by id. */
function placeOf(records: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => places.get(id) ?? records.length;
}

/**
 * Groups and sorts figures by the chosen order, then by the other criteria. They are never sorted by size.
 */
export function groupClaims(
  figures: readonly Figure[],
  order: FigureOrder,
  corpus: Corpus,
): ClaimGroup[] {
  const unitPlace = placeOf(corpus.data.units);
  const articlePlace = placeOf(corpus.data.documents);
  const byUnit: Compare = (a, b) => unitPlace(a.unit) - unitPlace(b.unit);
  const byArticle: Compare = (a, b) => articlePlace(a.document) - articlePlace(b.document);
  const byDate: Compare = (a, b) => {
    const [one, other] = [claimDating(a, corpus), claimDating(b, corpus)];
    return one && other ? compareDatings(one, other) : 0;
  };
  const keyOf: Readonly<Record<FigureOrder, (figure: Figure) => string>> = {
    unit: ({ unit }) => unit,
    date: (figure) => claimDating(figure, corpus)?.edtf ?? "",
    article: ({ document }) => document,
  };
  const comparisons: Readonly<Record<FigureOrder, readonly Compare[]>> = {
    unit: [byUnit, byDate],
    date: [byDate, byUnit],
    article: [byArticle, byUnit, byDate],
  };
  const sorted = figures.toSorted((a, b) => {
    for (const compare of comparisons[order]) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of sorted) {
    const key = keyOf[order](figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].map(([key, ofKey]) => ({ key, figures: ofKey }));
}
