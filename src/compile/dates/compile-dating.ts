import type { DateExpression, Dating, Hedge, RejectedDate } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { contains, doubted } from "./combine-dates.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { parseEdtf } from "./edtf/parse-edtf.ts";

/** Finds the words of a date. Returns null after a problem. */
export type FindWords<Words> = (words: Words, place: SeedPlace) => DateExpression | null;

/** Parses a date. Returns null after a problem. */
export function compileDate(text: string, place: SeedPlace, report: Report): PartialDate | null {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.date;
  report(place.problem(parsed.issue.code, parsed.issue.message, parsed.issue.hint));
  return null;
}

type Rejected<Words> = Words & { readonly edtf: string; readonly reason: LocalisedText };

/**
 * Compiles rejected dates. `compute` returns the date that the words give, or null if they cannot
 * be read; then the typed date is accepted.
 */
export function compileRejected<Words>(
  seeds: readonly Rejected<Words>[] | null | undefined,
  place: SeedPlace,
  findWords: FindWords<Words>,
  compute: (words: DateExpression) => PartialDate | null,
  report: Report,
): RejectedDate[] {
  return (seeds ?? []).flatMap((seed, index) => {
    const at = place.at(index);
    const date = compileDate(seed.edtf, at.at("edtf"), report);
    const words = findWords(seed, at);
    const computed = words && compute(words);
    if (date && computed && !isSameTime(date, computed)) {
      const message = `The words give ${formatEdtf(computed)}, but the seed says ${seed.edtf}.`;
      const hint = `Write ${formatEdtf(computed)}, or choose the words that give ${seed.edtf}.`;
      report(at.at("edtf").problem("rejected-differs", message, hint));
    }
    return date && words ? [{ date, expression: words, reason: seed.reason }] : [];
  });
}

/** Whether two dates cover the same days, whatever their doubt. */
function isSameTime(a: PartialDate, b: PartialDate): boolean {
  return bounds(a).earliest === bounds(b).earliest && bounds(a).latest === bounds(b).latest;
}

/**
 * Parses an attested date. Returns null after a problem, also if it is neither a day nor a span of
 * days.
 */
export function compileAttested(
  text: string | null | undefined,
  place: SeedPlace,
  report: Report,
): PartialDate | null {
  if (text === null || text === undefined) return null;
  const attested = compileDate(text, place, report);
  if (!attested || attested.form === "day" || attested.form === "span") return attested;
  const message = "Only a day or a span of days can be attested.";
  report(place.problem("unsupported-date", message, "Write one day, or first/last day."));
  return null;
}

/** Reports an attested date that is not within its date. */
export function checkAttested(
  { date, edtf, attested }: Dating,
  place: SeedPlace,
  report: Report,
): void {
  if (!attested || contains(date, attested)) return;
  const message = `${formatEdtf(attested)} is not within ${edtf}.`;
  const hint = "The attested date must be part of the date; check both.";
  report(place.problem("attested-outside-date", message, hint));
}

/** Adds a person's doubt. Returns null, with a problem, if EDTF cannot express it. */
export function compileHedge(
  hedge: Hedge,
  date: PartialDate,
  reasoning: LocalisedText | null | undefined,
  place: SeedPlace,
  report: Report,
): PartialDate | null {
  if (!reasoning) {
    const message = "`hedge` needs a `reasoning` that explains the doubt.";
    const hint = "Add `reasoning: {ar: …, fr: …}`, or delete `hedge`.";
    report(place.problem("dating-without-reasoning", message, hint));
  }
  if ("uncertain" in date) {
    return doubted(date, { uncertain: hedge !== "~", approximate: hedge !== "?" });
  }
  const message = `${formatEdtf(date)} is no single day, month or year; only these can carry ? ~ or %.`;
  report(
    place.problem("hedge-without-day", message, "Delete `hedge`; the bounds express the doubt."),
  );
  return null;
}
