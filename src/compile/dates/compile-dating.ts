import type { DateExpression, Dating, Hedge, RejectedDate } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { contains, doubted } from "./combine-dates.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { parseEdtf } from "./edtf/parse-edtf.ts";

/** Finds the words of a date; null, with a problem, where they do not stand. */
export type FindWords<Words> = (words: Words, place: SeedPlace) => DateExpression | null;

/** The date, or null with a problem at its place. */
export function compileDate(text: string, place: SeedPlace, report: Report): PartialDate | null {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.date;
  report(place.problem(parsed.issue.code, parsed.issue.message, parsed.issue.hint));
  return null;
}

type Rejected<Words> = Words & { readonly edtf: string; readonly reason: LocalisedText };

/**
 * The dates that were set aside. `compute` answers what the words give, or null where they cannot be read:
 * then the date is taken as a person reads it.
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
      const message = `The words give ${formatEdtf(computed)}, and ${seed.edtf} is typed.`;
      const hint = `Write ${formatEdtf(computed)}, or choose the words that give ${seed.edtf}.`;
      report(at.at("edtf").problem("rejected-differs", message, hint));
    }
    return date && words ? [{ date, expression: words, reason: seed.reason }] : [];
  });
}

/** Whether two dates name the same days, whatever the doubt. */
function isSameTime(a: PartialDate, b: PartialDate): boolean {
  return bounds(a).earliest === bounds(b).earliest && bounds(a).latest === bounds(b).latest;
}

/** What a person typed as attested; null, with a problem, where it is neither a day nor a stretch of days. */
export function compileAttested(
  text: string | null | undefined,
  place: SeedPlace,
  report: Report,
): PartialDate | null {
  if (text === null || text === undefined) return null;
  const attested = compileDate(text, place, report);
  if (!attested || attested.form === "day" || attested.form === "span") return attested;
  const message = "What is attested is a day or a stretch of days.";
  report(place.problem("unsupported-date", message, "Write one day, or first/last day."));
  return null;
}

/** Reports what is attested outside the date of which it is a part. */
export function checkAttested(
  { date, edtf, attested }: Dating,
  place: SeedPlace,
  report: Report,
): void {
  if (!attested || contains(date, attested)) return;
  const message = `${formatEdtf(attested)} does not lie within ${edtf}.`;
  const hint = "What the sources attest is part of the date; look at both.";
  report(place.problem("attested-outside-date", message, hint));
}

/** The date with a person's doubt; null, with a problem, where EDTF has no sign for it. */
export function compileHedge(
  hedge: Hedge,
  date: PartialDate,
  reasoning: LocalisedText | null | undefined,
  place: SeedPlace,
  report: Report,
): PartialDate | null {
  if (!reasoning) {
    const message = "A person doubts this date, and no `reasoning` says why.";
    const hint = "Add `reasoning: {ar: …, fr: …}`, or delete `hedge`.";
    report(place.problem("dating-without-reasoning", message, hint));
  }
  if ("uncertain" in date) {
    return doubted(date, { uncertain: hedge !== "~", approximate: hedge !== "?" });
  }
  const message = `${formatEdtf(date)} is no single day, month or year, and only these carry ? ~ or %.`;
  report(place.problem("hedge-without-day", message, "Delete `hedge`; the bounds say the doubt."));
  return null;
}
