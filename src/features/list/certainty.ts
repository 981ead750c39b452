import { isCertainDay, type PartialDate } from "../../domain/dates/partial-date.ts";

/** Whether the date is one certain day, so that the day's heading says all of it. */
export function isPlainDay(date: PartialDate): boolean {
  return date.form === "day" && !date.uncertain && !date.approximate;
}

/** Whether the days are known: a day, a time or a span. Certain dates have solid lines, others dashed ones. */
export function isSure(date: PartialDate): boolean {
  return isCertainDay(date) || date.form === "span";
}
