import type { CorpusData } from "../../domain/corpus.ts";
import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

type Period = CorpusData["period"];

const HINT = "Mend the date or what it follows from, or widen `period` in corpus.yaml.";

/** A month or a year need only touch the period: it may reach beyond it, and the axis cuts it there. */
function isWithin(date: PartialDate, { start, end }: Period): boolean {
  const { earliest, latest } = bounds(date);
  if (unitOf(date) !== "day") return (earliest ?? start) <= end && (latest ?? end) >= start;
  const isInside = (day: CalendarDay | null) => day === null || (day >= start && day <= end);
  return isInside(earliest) && isInside(latest);
}

/** Where the date and what is attested are written, or follow from. */
interface DatePlaces {
  readonly date: SeedPlace;
  readonly attested: SeedPlace;
}

/**
 * Whether the days that an event's date names lie within the period, as the axis does: one mistyped year
 * would stretch it over thousands of days. What is attested is looked at, too, because an open date holds
 * any day. A period that could not be read is reported already.
 */
export function checkEventDate(
  dating: Dating,
  period: Period | null,
  places: DatePlaces,
  report: Report,
) {
  if (!period) return;
  const refuse = (text: string, at: SeedPlace) => {
    const message = `${text} does not lie within the period of the corpus, ${period.start}/${period.end}.`;
    report(at.problem("date-outside-period", message, HINT));
  };
  if (!isWithin(dating.date, period)) refuse(dating.edtf, places.date);
  else if (dating.attested && !isWithin(dating.attested, period)) {
    refuse("What is attested", places.attested);
  }
}

/** Whether an article appeared in the period or within a year after it. */
export function checkPublicationDate(
  { date, edtf }: Dating,
  period: Period | null,
  place: SeedPlace,
  report: Report,
) {
  if (!period) return;
  const end = addDays(period.end, 365);
  if (isWithin(date, { start: period.start, end })) return;
  const message = `${edtf} lies outside ${period.start} to ${end}, the period of the corpus and a year after it.`;
  report(place.problem("date-outside-period", message, HINT));
}
