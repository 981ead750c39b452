import {
  firstOfMonth,
  isCalendarMonth,
  isCalendarYear,
  lastOfMonth,
} from "../../../domain/dates/calendar-unit.ts";

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

/** The first and last day of a month or year; null for other input. */
function daysOf(unit: string): readonly [first: string, last: string] | null {
  if (isCalendarMonth(unit)) return [firstOfMonth(unit), lastOfMonth(unit)];
  return isCalendarYear(unit) ? [`${unit}-01-01`, `${unit}-12-31`] : null;
}

const BOUND = String.raw`\d{4}(?:-\d\d){0,2}`;
const SET_OR_INTERVAL = new RegExp(
  String.raw`^(?:\[(?:${BOUND})?\.\.(?:${BOUND})?\]|${BOUND}/${BOUND})$`,
);
const UNIT_IN_SET = /(?<![\d-])\d{4}(?:-\d{2})?(?![\d-])/g;

/** Rewrites bounds that are months or years as days. Null if there are none. */
function withDays(text: string): string | null {
  if (!SET_OR_INTERVAL.test(text)) return null;
  let isWhole = true;
  const written = text.replace(UNIT_IN_SET, (unit, at: number) => {
    const days = daysOf(unit);
    const isFirst = /^(?:\.\.|\/)/.test(text.slice(at + unit.length));
    isWhole &&= days !== null;
    return days?.[isFirst ? 0 : 1] ?? unit;
  });
  return isWhole && written !== text ? written : null;
}

/** Explains a time of day in another form than 2022-01-07T14:30. */
function aboutTime(shown: string, day: string, rest: string): Explanation {
  const hint = `Write hours and minutes from 00:00 to 23:59: ${day}T14:30.`;
  if (/Z|[+-]\d\d(?::?\d\d)?$/.test(rest)) {
    return {
      message: `${shown} has a time zone, but times must be local to the calendar place.`,
      hint: "Convert it, write it without Z or offset, and explain the conversion in the reason.",
    };
  }
  if (/[?~%]/.test(rest)) {
    return {
      message: `${shown} is a doubtful time of day, which EDTF cannot express.`,
      hint: `Write the day with its doubt, ${day}~, and the hour in the reason.`,
    };
  }
  if (/^\d\d:\d\d:/.test(rest)) return { message: `${shown} has seconds.`, hint };
  return { message: `${shown} is not a valid time of day.`, hint };
}

/** Explains how to write common unsupported forms; null for all others. */
export function explainUnsupported(text: string): Explanation | null {
  const shown = JSON.stringify(text);
  const time = /^(\d{4}-\d\d-\d\d)T(.*)$/.exec(text);
  if (time) return aboutTime(shown, time[1] ?? "", time[2] ?? "");
  const days = withDays(text);
  if (days) return { message: `${shown} has bounds that are not days.`, hint: `Write ${days}.` };
  const unspecified = /^(\d{4}(?:-\d\d)?)(?:-XX)+$/.exec(text)?.[1];
  if (unspecified === undefined || !daysOf(unspecified)) return null;
  const message = `${shown} has unspecified digits.`;
  return { message, hint: `Write ${unspecified}, which means an unknown day in it.` };
}
