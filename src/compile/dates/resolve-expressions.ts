import type { Corroboration, DateExpression, DatingStep } from "../../domain/dates/dating.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { counts } from "./apply-reading.ts";
import { overlap } from "./combine-dates.ts";
import { type DateContext, readIn } from "./date-context.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";

/** The result of the words of a dating. */
export interface ResolvedExpressions {
  /** The date of the first words; null if there are none or they give none. */
  readonly date: PartialDate | null;
  readonly steps: readonly DatingStep[];
  /** All words that were found, also if a person overrides them. */
  readonly words: readonly DateExpression[];
  readonly corroborating: readonly Corroboration[];
  /** The anchor of the first words; null if they name the day. */
  readonly anchor: string | null;
  /** Whether the first words name the day and month. */
  readonly isNamed: boolean;
  /** False if words were not found or not read, which is reported. */
  readonly isWhole: boolean;
}

/**
 * Reads the words of a dating in order. The first words give the date; the others must agree with
 * it. If a person overrides the date, unreadable words are accepted.
 */
export function resolveExpressions(
  seed: EventDatingSeed,
  place: SeedPlace,
  context: DateContext,
): ResolvedExpressions {
  const decided = Boolean(seed.override);
  const steps: DatingStep[] = [];
  const all: DateExpression[] = [];
  const corroborating: Corroboration[] = [];
  let first: { date: PartialDate; at: SeedPlace; isNamed: boolean; anchor: string } | null = null;
  let isWhole = true;
  for (const [index, expression] of (seed.expressions ?? []).entries()) {
    const at = place.at("expressions", index);
    const words = context.findWords(expression, at);
    if (words) all.push(words);
    const anchor = expression.anchor ?? words?.document ?? "";
    const read = words && readIn(context, words, anchor);
    if (!words || !read?.ok) {
      isWhole = false;
      if (read && !read.ok && !decided) {
        const { code, message, hint } = read.issue;
        context.report(at.at("exact").problem(code, message, hint));
      }
      continue;
    }
    const { reading, date } = read;
    const isCounted = counts(reading.pointer);
    const isYearLent = reading.pointer.form === "date" && reading.pointer.year === null;
    const document = isCounted || isYearLent ? anchor : null;
    if (index === 0) {
      first = { date, at, isNamed: !isCounted, anchor };
      steps.push(
        isCounted
          ? { rule: "counted", words, reading, document: anchor, date }
          : { rule: "named", words, reading, document, date },
      );
    } else if (first && overlap(first.date, date)) {
      corroborating.push({ expression: words, date });
      steps.push({ rule: "agreement", words, reading, document, found: date, date: first.date });
    } else if (first && !decided) {
      isWhole = false;
      const message = `These words give ${formatEdtf(date)}, and those at ${first.at} give ${formatEdtf(first.date)}: they have no day in common.`;
      const hint =
        "Check both `anchor`s. If the sources differ, keep the right words and put the others under `rejected` with a reason.";
      context.report(at.at("exact").problem("dating-contradiction", message, hint));
    }
  }
  return {
    date: first?.date ?? null,
    steps,
    words: all,
    corroborating,
    anchor: first && !first.isNamed ? first.anchor : null,
    isNamed: first?.isNamed ?? false,
    isWhole,
  };
}
