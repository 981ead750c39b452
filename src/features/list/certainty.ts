import { isCertainDay, type PartialDate } from "../../domain/dates/partial-date.ts";

/** Whether the date is one day and nothing speaks against it: the heading above then says it all. */
export function isPlainDay(date: PartialDate): boolean {
  return date.form === "day" && !date.uncertain && !date.approximate;
}

/** Whether the days are known, be they one, at an hour or not, or a stretch: a solid line, where doubt is dashed. */
export function isSure(date: PartialDate): boolean {
  return isCertainDay(date) || date.form === "span";
}
