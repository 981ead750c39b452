import { parse } from "edtf";
import { type CalendarDay, isCalendarDay } from "../domain/calendar-day.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import type { OwnIssue } from "./schema-text.ts";

export type ParsedDate =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly issue: OwnIssue };

const FORMS =
  "Write 2022-01-07 (a day; with ? uncertain, ~ approximate, % both), [2022-01-05..2022-01-08] (one day of " +
  "these), [..2022-01-08] (on or before), [2022-01-07..] (on or after) or 2022-01-06/2022-01-07 (the whole of it).";

/** No supported form is longer than 24 characters; the parser is spared what cannot be one. */
const LONGEST = 40;

function refuse(
  code: "invalid-date" | "unsupported-date",
  message: string,
  hint = FORMS,
): ParsedDate {
  return { ok: false, issue: { code, message, hint } };
}

interface Day {
  readonly day: CalendarDay;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A whole day out of the parser's answer, or null when it is anything else (a month, a season, X digits). */
function toDay(part: unknown): Day | null {
  if (typeof part !== "object" || part === null || !("type" in part) || part.type !== "Date")
    return null;
  if (!("values" in part) || !Array.isArray(part.values) || part.values.length !== 3) return null;
  // A number instead of `true` marks a part of the date only (?2022-01-07 doubts the year alone).
  const uncertain = "uncertain" in part && part.uncertain;
  const approximate = "approximate" in part && part.approximate;
  if (typeof uncertain !== "boolean" || typeof approximate !== "boolean") return null;
  if ("unspecified" in part) return null;
  const [year, month, day] = part.values.map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 0) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  const text = `${String(year).padStart(4, "0")}-${two(month + 1)}-${two(day)}`;
  return isCalendarDay(text) ? { day: text, uncertain, approximate } : null;
}

function plainDay(part: unknown): CalendarDay | null {
  const day = toDay(part);
  return day && !day.uncertain && !day.approximate ? day.day : null;
}

/** The five forms of PartialDate; null for the rest of EDTF. */
function toPartialDate(parsed: unknown): PartialDate | null {
  if (typeof parsed !== "object" || parsed === null || !("type" in parsed)) return null;
  const day = toDay(parsed);
  if (day) return { form: "day", ...day };
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
 * An EDTF text (ISO 8601-2) as a PartialDate. What is no EDTF, names a day that does not exist, runs
 * backwards, or is EDTF beyond our five forms, is refused with a message that says which.
 */
export function parseEdtf(text: string): ParsedDate {
  const shown = JSON.stringify(text);
  const impossible = text.match(/\d{4}-\d{2}-\d{2}/g)?.find((day) => !isCalendarDay(day));
  if (impossible !== undefined) {
    return refuse(
      "invalid-date",
      `There is no day ${impossible}.`,
      "Look at the month's length; the order is year-month-day.",
    );
  }
  if (text.length > LONGEST) return refuse("invalid-date", "This is no date in EDTF (ISO 8601-2).");
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch {
    return refuse("invalid-date", `${shown} is no date in EDTF (ISO 8601-2).`);
  }
  const date = toPartialDate(parsed);
  if (!date)
    return refuse("unsupported-date", `${shown} is EDTF, but of a form that Isnad does not show.`);
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
