import type { Corpus } from "../../domain/corpus.ts";
import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import { bounds } from "../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { inQuotationMarks, insideBrackets } from "../../domain/nested-marks.ts";
import { type ContentLine, calendarText, escapeText } from "./calendar-text.ts";
import { daysOf, type EntryDays } from "./timeline-days.ts";
import { DAYS_WORDS, SOURCES } from "./timeline-words.ts";

/** A day as an iCalendar DATE: "20220107". */
function basicDay(day: CalendarDay): string {
  return day.replaceAll("-", "");
}

/**
 * DTSTAMP: the later of the last publication date and the end of the crisis. The time of the build
 * would make each build different.
 */
function stampOf(corpus: Corpus): string {
  const days = corpus.data.documents.map(({ publication }) => {
    const { earliest, latest } = bounds(publication.date);
    return latest ?? earliest ?? corpus.data.period.end;
  });
  const last = [...days, corpus.data.period.end].sort().at(-1);
  return `${basicDay(last ?? corpus.data.period.end)}T000000Z`;
}

/** The summary, then each quote in its own language with the name of its article. */
function description(event: CrisisEvent, corpus: Corpus, language: InterfaceLanguage): string {
  const quotes = corpus.quotesOf(event).map((quote) => {
    const name = corpus.document(quote.document)?.name[language] ?? quote.document;
    return `${inQuotationMarks(quote.exact, language)} (${insideBrackets(name)})`;
  });
  return [event.summary[language], "", SOURCES[language], ...quotes].join("\n");
}

/** LOCATION and, if known, GEO. */
function placeLines(event: CrisisEvent, corpus: Corpus, language: InterfaceLanguage) {
  const place = event.place === null ? undefined : corpus.place(event.place);
  if (!place) return [];
  const parameter = `LANGUAGE=${language}`;
  const lines: ContentLine[] = [
    { name: "LOCATION", parameter, value: escapeText(place.name[language]) },
  ];
  if (place.coordinates) {
    const { latitude, longitude } = place.coordinates;
    lines.push({ name: "GEO", value: `${latitude};${longitude}` });
  }
  return lines;
}

/**
 * Whole days with an exclusive end, or a floating time (RFC 5545, 3.3.5), which every calendar
 * shows unconverted. The end of a time is unknown.
 */
function whenLines({ first, last, time }: EntryDays): ContentLine[] {
  if (time) {
    return [{ name: "DTSTART", value: `${basicDay(first)}T${time.replace(":", "")}00` }];
  }
  return [
    { name: "DTSTART", parameter: "VALUE=DATE", value: basicDay(first) },
    { name: "DTEND", parameter: "VALUE=DATE", value: basicDay(addDays(last, 1)) },
  ];
}

function entry(event: CrisisEvent, corpus: Corpus, language: InterfaceLanguage): ContentLine[] {
  const days = daysOf(event.dating, corpus.data.period);
  const parameter = `LANGUAGE=${language}`;
  const text = (name: string, value: string) => ({ name, parameter, value: escapeText(value) });
  const doubt = DAYS_WORDS[days.meaning]?.[language];
  const title = event.title[language];
  const kind = corpus.kind(event.kind)?.name[language] ?? event.kind;
  return [
    { name: "BEGIN", value: "VEVENT" },
    { name: "UID", value: `${event.id}@${corpus.data.id}` },
    { name: "DTSTAMP", value: stampOf(corpus) },
    ...whenLines(days),
    text("SUMMARY", doubt ? `${title} (${doubt})` : title),
    text("DESCRIPTION", description(event, corpus, language)),
    text("CATEGORIES", kind),
    ...placeLines(event, corpus, language),
    // Past events do not make anyone busy.
    { name: "TRANSP", value: "TRANSPARENT" },
    { name: "END", value: "VEVENT" },
  ];
}

/**
 * timeline.ics: the events in one language, as all-day events or with their time of day (RFC 5545).
 */
export function timelineText(corpus: Corpus, language: InterfaceLanguage): string {
  const parameter = `LANGUAGE=${language}`;
  const { events, title } = corpus.data;
  const name = escapeText(title[language]);
  return calendarText([
    { name: "BEGIN", value: "VCALENDAR" },
    { name: "VERSION", value: "2.0" },
    { name: "PRODID", value: `-//Isnad//Timeline//${language.toUpperCase()}` },
    { name: "CALSCALE", value: "GREGORIAN" },
    // RFC 7986, and the older property that most calendars still read.
    { name: "NAME", parameter, value: name },
    { name: "X-WR-CALNAME", value: name },
    ...events.flatMap((event) => entry(event, corpus, language)),
    { name: "END", value: "VCALENDAR" },
  ]);
}
