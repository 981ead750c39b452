import type { CorpusData } from "../domain/corpus.ts";
import { addDays, type CalendarDay, daysBetween } from "../domain/dates/calendar-day.ts";
import { monthOf, yearOf } from "../domain/dates/calendar-unit.ts";
import type { ClockTime } from "../domain/dates/clock-time.ts";
import { compareDatings } from "../domain/dates/mark-day.ts";
import type { PartialDate } from "../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../domain/event.ts";
import type { Quote } from "../domain/quote.ts";
import { plainDating } from "./records.ts";

/** A period with a number of events. */
export interface Spread {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly events: number;
  /** Whether most events have a time of day. */
  readonly timed?: boolean;
}

/** A period of each order of magnitude, by name. */
export const SPREADS = {
  hours: { first: "2022-01-05", last: "2022-01-05", events: 46, timed: true },
  days: { first: "2022-01-02", last: "2022-01-08", events: 46 },
  years3: { first: "2019-02-11", last: "2022-01-20", events: 120 },
  years40: { first: "1982-03-01", last: "2022-01-20", events: 400 },
  years80: { first: "1942-03-01", last: "2022-01-20", events: 800 },
  centuries: { first: "1122-05-05", last: "2022-05-05", events: 2 },
} as const satisfies Readonly<Record<string, Spread>>;

const CERTAIN = { uncertain: false, approximate: false };

/** The date of an event: of every form, but mostly of a day, or of a time if the events are timed. */
function dateOf(index: number, day: CalendarDay, { first, last, timed }: Spread): PartialDate {
  const minute = (index * 173) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as ClockTime;
  if (timed && index % 6 !== 5) return { form: "time", day, time };
  const later = [addDays(day, 3), last].sort()[0] ?? last;
  switch (index % 12) {
    case 3:
      return { form: "day", day, uncertain: true, approximate: false };
    case 5:
      return later === day
        ? { form: "day", day, ...CERTAIN }
        : { form: "between", earliest: day, latest: later };
    case 7:
      return { form: "before", latest: day };
    case 9:
      return daysBetween(first, last) > 400
        ? { form: "month", month: monthOf(day), ...CERTAIN }
        : { form: "day", day, ...CERTAIN };
    case 11:
      return daysBetween(first, last) > 4000
        ? { form: "year", year: yearOf(day), ...CERTAIN }
        : { form: "day", day, ...CERTAIN };
    default:
      return { form: "day", day, ...CERTAIN };
  }
}

/** A corpus with the articles, kinds and words of another one, but with its events spread over a period. */
export function spreadCorpus(data: CorpusData, spread: Spread): CorpusData {
  const { first, last, events: count } = spread;
  const length = daysBetween(first, last);
  /** The day of the `index`th of `of`, from the first to the last day. */
  const dayOf = (index: number, of: number) =>
    addDays(first, of > 1 ? Math.round((index / (of - 1)) * length) : 0);
  const quotes: Quote[] = [];
  const events = Array.from({ length: count }, (_, index): CrisisEvent => {
    const model = data.events[index % data.events.length];
    if (!model) throw new RangeError("The corpus has no event to spread.");
    const round = Math.floor(index / data.events.length);
    const id = round === 0 ? model.id : `${model.id}-${round}`;
    const own = data.quotes.filter((quote) => model.quotes.includes(quote.id)).slice(0, 1);
    const copies = own.map((quote) => ({ ...quote, id: `${quote.id}-at-${index}`, event: id }));
    quotes.push(...copies);
    const date = dateOf(index, dayOf(index, count), spread);
    return {
      ...model,
      id,
      anchor: round === 0 ? model.anchor : null,
      dating: plainDating(date),
      quotes: copies.map((quote) => quote.id),
    };
  });
  return {
    ...data,
    lede: null,
    period: { start: first, end: last },
    documents: data.documents.map((document, index) => ({
      ...document,
      publication: plainDating({
        form: "day",
        day: dayOf(index, data.documents.length),
        ...CERTAIN,
      }),
    })),
    events: events.toSorted((a, b) => compareDatings(a.dating, b.dating)),
    quotes,
    figures: [],
    disagreements: [],
  };
}
