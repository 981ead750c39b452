import { isCertainDay, type PartialDate } from "./partial-date.ts";

/**
 * How a date is drawn. The forms differ without colour. `probable` is one day that is uncertain or
 * approximate; `month` is an unknown day of a month or year.
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

export function formOf(date: PartialDate): DateForm {
  if (date.form === "year") return "month";
  if (date.form === "day") return isCertainDay(date) ? "day" : "probable";
  return date.form;
}
