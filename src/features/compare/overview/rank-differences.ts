import type { Corpus } from "../../../domain/corpus.ts";
import {
  DISAGREEMENT_TYPES,
  type Disagreement,
  type DisagreementType,
  type Position,
} from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { OriginId } from "../../../domain/ids.ts";
import { overlaps } from "../../../domain/span.ts";

/** A difference with what its line says. */
export interface RankedDifference {
  readonly difference: Disagreement;
  /** Its events, in order of time. Never empty. */
  readonly events: readonly CrisisEvent[];
  /** The first position, and the first of another origin. If all are of one origin, the first two. */
  readonly facing: readonly Position[];
  /** The number of independent texts among its positions. */
  readonly origins: number;
}

/** The differences of one type, most important first. Never empty. */
export interface RankedType {
  readonly type: DisagreementType;
  readonly ranked: readonly RankedDifference[];
}

/** What a difference is about, most important first. */
const WEIGHTS = ["casualties", "figures", "other"] as const;
type Weight = (typeof WEIGHTS)[number];

function weightOf({ positions }: Disagreement, corpus: Corpus): Weight {
  const claims = positions.some(({ quote }) => {
    const event = corpus.event(corpus.quote(quote ?? "")?.event ?? "");
    return event && corpus.kind(event.kind)?.claims;
  });
  if (claims) return "casualties";
  const counts = positions.some((position) =>
    corpus.data.figures.some(
      ({ document, span }) => document === position.document && overlaps(span, position.span),
    ),
  );
  return counts ? "figures" : "other";
}

function originOf({ quote, document }: Position, corpus: Corpus): OriginId {
  const cited = quote === null ? undefined : corpus.quote(quote);
  const source = corpus.document(document);
  if (cited) return corpus.rootOriginOf(cited);
  return source ? corpus.rootOrigin(source) : document;
}

function summarise(difference: Disagreement, corpus: Corpus): RankedDifference {
  const { positions } = difference;
  const origins = positions.map((position) => originOf(position, corpus));
  const other = origins.findIndex((origin) => origin !== origins[0]);
  const second = Math.max(1, other);
  return {
    difference,
    events: corpus.data.events.filter(({ id }) => difference.events.includes(id)),
    facing: positions.filter((_, index) => index === 0 || index === second),
    origins: new Set(origins).size,
  };
}

/**
 * All differences by consequence: by type in the order of DISAGREEMENT_TYPES; within a type first those about
 * casualties, then those about other figures, then those between more origins; then the order of the seeds holds.
 */
export function rankDifferences(corpus: Corpus): RankedType[] {
  const weighed = corpus.data.disagreements.map((difference) => ({
    ...summarise(difference, corpus),
    weight: WEIGHTS.indexOf(weightOf(difference, corpus)),
  }));
  return DISAGREEMENT_TYPES.map((type) => ({
    type,
    ranked: weighed
      .filter(({ difference }) => difference.type === type)
      .toSorted((a, b) => a.weight - b.weight || b.origins - a.origins)
      .map(({ weight: _, ...ranked }) => ranked),
  })).filter(({ ranked }) => ranked.length > 0);
}
