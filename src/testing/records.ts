import type { CalendarDay } from "../domain/dates/calendar-day.ts";
import type { Dating } from "../domain/dates/dating.ts";
import type { PartialDate } from "../domain/dates/partial-date.ts";
import type { SourceDocument } from "../domain/document.ts";
import type { CrisisEvent } from "../domain/event.ts";
import type { LocalisedText } from "../domain/localised-text.ts";
import type { Quote } from "../domain/quote.ts";

/*
 * Minimal valid records for tests. `part` replaces the fields on which a test depends.
 */

/** The same text in both languages. */
export function both(text: string): LocalisedText {
  return { ar: text, fr: text };
}

/** A certain day. */
export function certainDay(day: CalendarDay): Extract<PartialDate, { form: "day" }> {
  return { form: "day", day, uncertain: false, approximate: false };
}

/** A dating without words or steps. */
export function plainDating(date: PartialDate, part: Partial<Dating> = {}): Dating {
  return {
    date,
    edtf: date.form === "day" ? date.day : "",
    state: "given",
    attested: null,
    expression: null,
    anchor: null,
    corroborating: [],
    steps: [],
    override: null,
    reasoning: null,
    rejected: [],
    ...part,
  };
}

/** An empty document, published on 7 January 2022. */
export function plainDocument(id: string, part: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id,
    file: `${id}.txt`,
    language: "ar",
    direction: "rtl",
    name: both(id),
    publisher: null,
    agency: null,
    origin: `${id}-origin`,
    publication: plainDating(certainDay("2022-01-07")),
    paragraphs: [],
    text: "",
    sha256: "",
    publisherNote: null,
    machineTranslation: null,
    ...part,
  };
}

/** An event on 7 January 2022, without quotes. */
export function plainEvent(id: string, part: Partial<CrisisEvent> = {}): CrisisEvent {
  return {
    id,
    kind: "context",
    label: both(id),
    title: both(id),
    summary: both(id),
    anchor: null,
    place: null,
    actors: [],
    dating: plainDating(certainDay("2022-01-07")),
    quotes: [],
    ...part,
  };
}

/** A quote of the first paragraph, in the article's own voice. */
export function plainQuote(
  id: string,
  event: string,
  document: string,
  part: Partial<Quote> = {},
): Quote {
  return {
    id,
    event,
    document,
    exact: "",
    span: { start: 0, end: 1 },
    paragraphs: { first: 1, last: 1 },
    role: "body",
    origin: null,
    speaker: null,
    occasion: null,
    gloss: {},
    ...part,
  };
}
