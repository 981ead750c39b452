import { parse } from "edtf";
import { type CalendarDay, isCalendarDay } from "../../../domain/dates/calendar-day.ts";
import { isCalendarMonth, isCalendarYear } from "../../../domain/dates/calendar-unit.ts";
import { isClockTime } from "../../../domain/dates/clock-time.ts";
import type { Doubt, PartialDate } from "../../../domain/dates/partial-date.ts";
import type { Issue } from "../../problems/problem.ts";
import { explainUnsupported } from "./unsupported-edtf.ts";

export type ParsedDate =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly issue: Issue };

const FORMS =
  "Write 2022-01-07 (a day), 2022-01 or 2022 (some day of a month or a year), each with ? uncertain, ~ approximate " +
  "or % both; 2022-01-07T14:30 (a time of day), [2022-01-05..2022-01-08] (one day of these), [..2022-01-08] (on or " +
  "before), [2022-01-07..] (on or after) or 2022-01-06/2022-01-07 (all of these days).";

/** Longer input is not parsed: no supported form has more than 24 characters. */
const MAX_LENGTH = 40;

function refuse(
  code: "invalid-date" | "unsupported-date",
  message: string,
  hint = FORMS,
): ParsedDate {
  return { ok: false, issue: { code, message, hint } };
}

/** A date that is neither a set nor an interval. */
type Single = Extract<PartialDate, { readonly form: "day" | "time" | "month" | "year" }>;

const two = (value: number) => String(value).padStart(2, "0");

/**
 * The doubt about a whole date; null if it covers only a part, as in ?2022-01-07, which doubts the
 * year.
 */
function doubtOf(part: object): Doubt | null {
  // `true` covers the whole date; a number is a bit mask of its parts.
  const uncertain = "uncertain" in part && part.uncertain;
  const approximate = "approximate" in part && part.approximate;
  return typeof uncertain === "boolean" && typeof approximate === "boolean"
    ? { uncertain, approximate }
    : null;
}

/** A year, month, day or time; null for anything else (a season, X digits). */
function toSingle(part: unknown): Single | null {
  if (typeof part !== "object" || part === null || !("type" in part) || part.type !== "Date")
    return null;
  if (!("values" in part) || !Array.isArray(part.values) || "unspecified" in part) return null;
  const doubt = doubtOf(part);
  const [year = -1, month = 0, date = 1, hour = 0, minute = 0] = part.values.map(Number);
  if (!doubt || year < 0) return null;
  const ofYear = String(year).padStart(4, "0");
  const ofMonth = `${ofYear}-${two(month + 1)}`;
  const day = `${ofMonth}-${two(date)}`;
  switch (part.values.length) {
    case 1:
      return isCalendarYear(ofYear) ? { form: "year", year: ofYear, ...doubt } : null;
    case 2:
      return isCalendarMonth(ofMonth) ? { form: "month", month: ofMonth, ...doubt } : null;
    case 3:
      return isCalendarDay(day) ? { form: "day", day, ...doubt } : null;
    case 5: {
      const time = `${two(hour)}:${two(minute)}`;
      const isLocal = !("timeZone" in part) || part.timeZone === undefined;
      return isLocal && isCalendarDay(day) && isClockTime(time)
        ? { form: "time", day, time }
        : null;
    }
    default:
      return null;
  }
}

function plainDay(part: unknown): CalendarDay | null {
  const day = toSingle(part);
  return day?.form === "day" && !day.uncertain && !day.approximate ? day.day : null;
}

/** Converts the supported forms; null for the rest of EDTF. */
function toPartialDate(parsed: unknown): PartialDate | null {
  if (typeof parsed !== "object" || parsed === null || !("type" in parsed)) return null;
  const single = toSingle(parsed);
  if (single) return single;
  if (!("values" in parsed) || !Array.isArray(parsed.values)) return null;
  const values: readonly unknown[] = parsed.values;
  if (parsed.type === "Interval") {
    const [start, end] = values.map(plainDay);
    return start && end ? { form: "span", start, end } : null;
  }
  if (parsed.type !== "Set" || values.length !== 1) return null;
  const [only] = values;
  if (Array.isArray(only)) {
    const [earliest, latest] = only.map(plainDay);
    return earliest && latest ? { form: "between", earliest, latest } : null;
  }
  const bound = plainDay(only);
  if (!bound) return null;
  if ("earlier" in parsed) return { form: "before", latest: bound };
  return "later" in parsed ? { form: "after", earliest: bound } : null;
}

function endsOf(date: PartialDate): readonly [CalendarDay, CalendarDay] | null {
  if (date.form === "between") return [date.earliest, date.latest];
  return date.form === "span" ? [date.start, date.end] : null;
}

/**
 * Parses EDTF (ISO 8601-2). Rejects, each with its own message: input that is not EDTF, days that
 * do not exist, intervals that end before they start, and unsupported forms.
 */
export function parseEdtf(text: string): ParsedDate {
  const shown = JSON.stringify(text);
  const impossible = text.match(/\d{4}-\d{2}-\d{2}/g)?.find((day) => !isCalendarDay(day));
  if (impossible !== undefined) {
    return refuse(
      "invalid-date",
      `There is no day ${impossible}.`,
      "Check the length of the month; the order is year-month-day.",
    );
  }
  if (text.length > MAX_LENGTH)
    return refuse("invalid-date", "This is no date in EDTF (ISO 8601-2).");
  const parsed = tryToParse(text);
  const date = toPartialDate(parsed);
  if (!date) {
    const known = explainUnsupported(text);
    if (known) return refuse("unsupported-date", known.message, known.hint);
    return parsed === null
      ? refuse("invalid-date", `${shown} is not a date in EDTF (ISO 8601-2).`)
      : refuse("unsupported-date", `${shown} is EDTF, but in a form that Isnad does not support.`);
  }
  const ends = endsOf(date);
  if (!ends) return { ok: true, date };
  const [first, last] = ends;
  if (first > last) {
    const hint = `Write the earlier day first: ${text.replace(first, "\0").replace(last, first).replace("\0", last)}`;
    return refuse("invalid-date", `${shown} runs backwards.`, hint);
  }
  if (first === last) return refuse("invalid-date", `${shown} is a single day.`, `Write ${first}.`);
  return { ok: true, date };
}

/** The result of the parser; null for invalid input. */
function tryToParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
