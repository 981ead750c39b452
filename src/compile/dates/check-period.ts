import type { CorpusData } from "../../domain/corpus.ts";
import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { lastDayOf } from "../../domain/dates/mark-day.ts";
import { bounds, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

type Period = CorpusData["period"];

const HINT = "Mend the date or what it follows from, or widen `period` in corpus.yaml.";

/**
 * A month or year only needs to overlap the period; the axis cuts off the rest. `last` is the day that
 * must not be after the period.
 */
function isWithin(date: PartialDate, { start, end }: Period, last = bounds(date).latest): boolean {
  const { earliest, latest } = bounds(date);
  if (unitOf(date) !== "day") return (earliest ?? start) <= end && (latest ?? end) >= start;
  const isInside = (day: CalendarDay | null) => day === null || (day >= start && day <= end);
  return isInside(earliest) && isInside(last);
}

/**
 * The places of the date and the attested date in the seeds, or of what they were computed from.
 */
interface DatePlaces {
  readonly date: SeedPlace;
  readonly attested: SeedPlace;
}

/**
 * Checks that the days of an event date are within the period, because one mistyped year would
 * stretch the axis over thousands of days. Also checks the attested date, because an open date
 * includes any day. An invalid period is reported elsewhere.
 */
export function checkEventDate(
  dating: Dating,
  period: Period | null,
  places: DatePlaces,
  report: Report,
) {
  if (!period) return;
  const refuse = (text: string, at: SeedPlace) => {
    const message = `${text} is not within the period of the corpus, ${period.start}/${period.end}.`;
    report(at.problem("date-outside-period", message, HINT));
  };
  // An article of about the last day bounds what it tells by the day after, on which nothing is marked.
  if (!isWithin(dating.date, period, lastDayOf(dating))) refuse(dating.edtf, places.date);
  else if (dating.attested && !isWithin(dating.attested, period)) {
    refuse("What is attested", places.attested);
  }
}

/** Checks that an article appeared in the period or within a year after it. */
export function checkPublicationDate(
  { date, edtf }: Dating,
  period: Period | null,
  place: SeedPlace,
  report: Report,
) {
  if (!period) return;
  const end = addDays(period.end, 365);
  if (isWithin(date, { start: period.start, end })) return;
  const message = `${edtf} is outside ${period.start} to ${end}, the period of the corpus and the year after it.`;
  report(place.problem("date-outside-period", message, HINT));
}
