import { isCertainDay, type PartialDate } from "./partial-date.ts";

/**
 * How a date is known, and therefore drawn; each can be told from the others without colour. `probable` is one
 * day that is uncertain or approximate, `month` some day of a month or of a year.
 */
export type DateForm =
  | "day"
  | "time"
  | "probable"
  | "month"
  | "between"
  | "before"
  | "after"
  | "span";

/** The form of a date. */
export function formOf(date: PartialDate): DateForm {
  if (date.form === "year") return "month";
  if (date.form === "day") return isCertainDay(date) ? "day" : "probable";
  return date.form;
}
