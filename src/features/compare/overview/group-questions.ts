import type { Corpus } from "../../../domain/corpus.ts";
import type { Disagreement, DisagreementType } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { DisagreementId } from "../../../domain/ids.ts";
import {
  orderDifferences,
  TYPES_BY_WEIGHT,
} from "../../../evidence/differences/order-differences.ts";

/** A question and the other events that it concerns. */
export interface GroupedQuestion {
  readonly difference: Disagreement;
  readonly others: readonly CrisisEvent[];
}

/** The questions listed under an event. */
export interface QuestionGroup {
  readonly event: CrisisEvent;
  /** Most important first. Never empty. */
  readonly questions: readonly GroupedQuestion[];
}

/** Lists every question once, under the earliest of its events. An empty set of types means all. */
export function groupQuestions(
  corpus: Corpus,
  types: ReadonlySet<DisagreementType>,
): QuestionGroup[] {
  const placed = new Set<DisagreementId>();
  return corpus.data.events.flatMap((event) => {
    const questions = orderDifferences(corpus.disagreementsOf(event))
      .filter(({ id, type }) => !placed.has(id) && (types.size === 0 || types.has(type)))
      .map((difference) => ({
        difference,
        others: corpus.data.events.filter(
          ({ id }) => id !== event.id && difference.events.includes(id),
        ),
      }));
    for (const { difference } of questions) placed.add(difference.id);
    return questions.length === 0 ? [] : [{ event, questions }];
  });
}

/** The number of differences of each type that occurs, most important first. */
export function countTypes(corpus: Corpus): { type: DisagreementType; count: number }[] {
  return TYPES_BY_WEIGHT.map((type) => ({
    type,
    count: corpus.data.disagreements.filter((each) => each.type === type).length,
  })).filter(({ count }) => count > 0);
}
