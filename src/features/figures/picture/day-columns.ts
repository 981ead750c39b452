import { addDays, type CalendarDay } from "../../../domain/dates/calendar-day.ts";

/** A day, or a run of days on which no claim begins or ends. */
export interface DayColumn {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The columns from the first to the last day of the period and of the days; runs of silent days share one. */
export function columnsOver(
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
  days: readonly CalendarDay[],
): DayColumn[] {
  const marked = [...new Set([period.start, period.end, ...days])].sort();
  return marked.flatMap((day, index) => {
    const column = { first: day, last: day };
    const next = marked[index + 1];
    const after = addDays(day, 1);
    return next === undefined || next === after
      ? [column]
      : [column, { first: after, last: addDays(next, -1) }];
  });
}
