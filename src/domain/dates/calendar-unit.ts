import { type CalendarDay, isCalendarDay } from "./calendar-day.ts";

/** A calendar month, "YYYY-MM". */
export type CalendarMonth = `${number}-${number}`;

/** A calendar year, "YYYY". */
export type CalendarYear = `${number}`;

/** The precision of a date. */
export type CalendarUnit = "year" | "month" | "day";

/** Whether the text is an existing month; "2022-13" is not. */
export function isCalendarMonth(text: string): text is CalendarMonth {
  return isCalendarDay(`${text}-01`);
}

/** Whether the text is a year with four digits. */
export function isCalendarYear(text: string): text is CalendarYear {
  return isCalendarDay(`${text}-01-01`);
}

export function firstOfMonth(month: CalendarMonth): CalendarDay {
  return `${month}-01` as CalendarDay;
}

export function lastOfMonth(month: CalendarMonth): CalendarDay {
  const last = [31, 30, 29].map((day) => `${month}-${day}`).find(isCalendarDay);
  return last ?? (`${month}-28` as CalendarDay);
}

/** The month `months` months later, or earlier if negative. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  const two = String((((count % 12) + 12) % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${two}` as CalendarMonth;
}

export function monthOf(day: CalendarDay): CalendarMonth {
  return day.slice(0, 7) as CalendarMonth;
}

export function yearOf(day: CalendarDay): CalendarYear {
  return day.slice(0, 4) as CalendarYear;
}
