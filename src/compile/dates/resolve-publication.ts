import { addDays, type CalendarDay, isCalendarDay } from "../../domain/dates/calendar-day.ts";
import type { Dating, DatingStep, SecondBound } from "../../domain/dates/dating.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { Pointer, Reading } from "../../domain/dates/reading.ts";
import { shiftWeekday, type Weekday, weekdayOf } from "../../domain/dates/weekday.ts";
import type { Selector } from "../anchor/anchor-quotes.ts";
import type { Report } from "../problems/problem.ts";
import type { PublicationDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { type Applied, applyReading, dayOf, namedDay, weekdayName } from "./apply-reading.ts";
import { doubted } from "./combine-dates.ts";
import { compileDate, compileHedge, compileRejected, type FindWords } from "./compile-dating.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { readExpression } from "./expressions/read-expression.ts";
import { unreadable } from "./unreadable.ts";

type Within = Pick<SecondBound, "start" | "end">;

/**
 * The first two possible days within the range; two are enough to see that the date is ambiguous.
 */
function candidates(pointer: Pointer, { start, end }: Within): CalendarDay[] {
  if (pointer.form === "date") {
    const { year, month, day, weekday } = pointer;
    const last = Number(end.slice(0, 4));
    const found: CalendarDay[] = [];
    for (let each = year ?? Number(start.slice(0, 4)); each <= (year ?? last); each += 1) {
      const named = dayOf(each, month, day);
      const fits = named && named >= start && named <= end;
      if (fits && (weekday === null || weekdayOf(named) === weekday)) found.push(named);
      if (found.length > 1) break;
    }
    return found;
  }
  const weekday = weekdayTold(pointer);
  if (weekday === null) return [];
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  return [first, addDays(first, 7)].filter((day) => isCalendarDay(day) && day <= end);
}

/** The weekday of publication, if the words determine it: "yesterday Friday" on a Saturday. */
function weekdayTold(pointer: Pointer): Weekday | null {
  if (pointer.form !== "offset" || pointer.weekday === null) return null;
  return shiftWeekday(pointer.weekday, -pointer.days);
}

function notFixed(message: string, hint: string): Applied {
  return { ok: false, issue: { code: "publication-not-fixed", message, hint } };
}

/** Whether the day exists in a leap year. */
function isOfSomeYear({ month, day }: Extract<Pointer, { form: "date" }>): boolean {
  return dayOf(2000, month, day) !== null;
}

/** The publication date of an article that contains these words. */
function publishedOn(reading: Reading, within: Within | null): Applied {
  const { pointer } = reading;
  if (pointer.form === "date" && pointer.year === null && !isOfSomeYear(pointer)) {
    const message = `There is no day ${pointer.day} in month ${pointer.month} of any year.`;
    const hint = "Check the words, or use `override` with a reason.";
    return { ok: false, issue: { code: "invalid-date", message, hint } };
  }
  const isWhole = pointer.form === "date" && pointer.year !== null;
  if (isWhole && !within) return applyReading(reading, null);
  const told = weekdayTold(pointer);
  if (pointer.form !== "date" && told === null) {
    const message = "These words do not determine the day on which their own article appeared.";
    const hint = "Choose words like “yesterday Friday” or a date, or use `override` with a reason.";
    return notFixed(message, hint);
  }
  const what = told === null ? "These words" : `These words point to a ${weekdayName(told)}: they`;
  if (!within) {
    const message = `${what} fit more than one day, and nothing decides which.`;
    const hint = "Add `within:` with a range of days, its evidence and a reason.";
    return notFixed(message, hint);
  }
  const [day, second] = candidates(pointer, within);
  const bound = `${within.start}/${within.end}`;
  if (!day) return notFixed(`${what} fit no day of ${bound}.`, "Check the words and `within`.");
  if (second) {
    const message = `${what} fit more than one day of ${bound}: ${namedDay(day)}, ${namedDay(second)}.`;
    return notFixed(message, "Narrow `within`.");
  }
  const date: PartialDate = { form: "day", day, uncertain: false, approximate: false };
  return { ok: true, date: doubted(date, reading) };
}

/** A publication to date; `find` finds words in any article. */
export interface PublicationRequest {
  readonly seed: PublicationDatingSeed;
  readonly place: SeedPlace;
  /** BCP 47 tag. */
  readonly language: string;
  readonly findWords: FindWords<Selector>;
  readonly findEvidence: FindWords<Selector & { readonly document: string }>;
}

function resolveWithin(
  { seed: { within }, place: home, findEvidence }: PublicationRequest,
  report: Report,
): SecondBound | "none" | "wrong" {
  if (!within) return "none";
  const place = home.at("within");
  const date = compileDate(within.edtf, place.at("edtf"), report);
  const evidence = within.evidence.map((words, index) =>
    findEvidence(words, place.at("evidence", index)),
  );
  if (date && date.form !== "span") {
    const message = "`within` needs a first and a last day.";
    const hint = "Write first/last: 2021-01-20/2022-05-13.";
    report(place.at("edtf").problem("unsupported-date", message, hint));
  }
  const found = evidence.filter((words) => words !== null);
  if (date?.form !== "span" || found.length < evidence.length) return "wrong";
  return { start: date.start, end: date.end, evidence: found, reason: within.reason };
}

/** Resolves the publication date of an article. Returns null after a problem. */
export function resolvePublication(request: PublicationRequest, report: Report): Dating | null {
  const { seed, place, language, findWords } = request;
  const steps: DatingStep[] = [];
  const words = seed.expression ? findWords(seed.expression, place.at("expression")) : null;
  const within = resolveWithin(request, report);
  if (!seed.expression && !seed.override) {
    const message =
      "Nothing dates this publication: there is neither an `expression` nor an `override`.";
    const hint =
      "Add `expression:` with words of the article, or `override:` with a date and its reason.";
    report(place.at("expression").problem("dating-without-words", message, hint));
  }
  const read = words && readExpression(words.exact, language);
  let isNamed = false;
  if (words && read && within !== "wrong") {
    const bound = within === "none" ? null : within;
    const applied = read.ok
      ? publishedOn(read.reading, bound)
      : ({ ok: false, issue: unreadable(read.why) } as const);
    if (read.ok && applied.ok) {
      isNamed = read.reading.pointer.form === "date";
      const { reading } = read;
      steps.push({ rule: "published", words, reading, within: bound, date: applied.date });
    } else if (!applied.ok && !seed.override) {
      const { code, message, hint } = applied.issue;
      report(place.at("expression", "exact").problem(code, message, hint));
    }
  }
  const computed = steps.at(-1)?.date;
  if (seed.hedge && computed) {
    const date = compileHedge(seed.hedge, computed, seed.reasoning, place.at("hedge"), report);
    if (date) steps.push({ rule: "hedge", hedge: seed.hedge, date });
  }
  if (seed.override) {
    const { edtf, reason } = seed.override;
    const date = compileDate(edtf, place.at("override", "edtf"), report);
    if (!date) return null;
    steps.push({ rule: "override", attested: null, reason, date });
  }
  const rejected = compileRejected(
    seed.rejected,
    place.at("rejected"),
    findWords,
    ({ exact }) => {
      const other = readExpression(exact, language);
      const applied = other.ok && applyReading(other.reading, null);
      return applied !== false && applied.ok ? applied.date : null;
    },
    report,
  );
  const date = steps.at(-1)?.date;
  if (!date) return null;
  return {
    date,
    edtf: formatEdtf(date),
    state: isNamed && !seed.hedge && !seed.override ? "given" : "inferred",
    attested: null,
    expression: words,
    corroborating: [],
    anchor: null,
    steps,
    override: seed.override?.reason ?? null,
    reasoning: seed.reasoning ?? null,
    rejected,
  };
}
