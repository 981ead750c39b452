import type { CorpusData } from "../domain/corpus.ts";
import type { CalendarDay } from "../domain/dates/calendar-day.ts";
import type { SourceDocument } from "../domain/document.ts";
import type { Quote } from "../domain/quote.ts";
import { both, certainDay, plainDating, plainDocument, plainQuote } from "./records.ts";

const day = (edtf: CalendarDay) => plainDating(certainDay(edtf));

function article(id: string, language: string, text: string): SourceDocument {
  const lines = text.split("\n");
  let start = 0;
  return plainDocument(id, {
    language,
    direction: "ltr",
    publication: day("2031-05-03"),
    paragraphs: lines.map((line, index) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return { number: index + 1, span, role: index === 0 ? "headline" : "body" };
    }),
    text,
  });
}

const herald = article("herald", "en", "River rises\nThe river flooded the town on 1 May.");
const kabar = article("kabar", "id", "Sungai meluap\nBantuan tiba pada 2 Mei.");

function quote(id: string, event: string, document: SourceDocument, exact: string): Quote {
  const start = document.text.indexOf(exact);
  const span = { start, end: start + exact.length };
  return plainQuote(id, event, document.id, { exact, span, paragraphs: { first: 2, last: 2 } });
}

const risesInEnglish = quote("flood-herald-2", "flood", herald, "The river flooded the town");
const risesInIndonesian = quote("flood-kabar-1", "flood", kabar, "Sungai meluap");
const helpComes: Quote = {
  ...quote("relief-kabar-2", "relief", kabar, "Bantuan tiba"),
  speaker: { actor: "mayor", manner: null, via: ["radio"] },
  occasion: "mayor-interview",
};

/** The place of words at the beginning of a quote. */
function beginning({ document, id, span }: Quote, exact: string) {
  return {
    document,
    quote: id,
    exact,
    span: { start: span.start, end: span.start + exact.length },
  };
}

/**
 * A small compiled corpus for tests: two documents of two origins, two events of two kinds, and at
 * least one record of every other kind.
 */
export const smallCorpus: CorpusData = {
  id: "flood-2031",
  title: both("Flood"),
  question: both("What happened?"),
  notice: both("Notice"),
  lede: {
    ar: [
      [{ text: "Flood", event: "flood" }],
      [
        { text: "Then ", event: null },
        { text: "relief", event: "relief" },
      ],
    ],
    fr: [
      [{ text: "Flood", event: "flood" }],
      [
        { text: "Then ", event: null },
        { text: "relief", event: "relief" },
      ],
    ],
  },
  period: { start: "2031-05-01", end: "2031-05-03" },
  calendar: { place: "town", timeZone: "UTC" },
  kinds: [
    {
      id: "weather",
      name: both("Weather"),
      singular: both("Weather"),
      short: both("Weather"),
      shape: "circle",
      tone: "teal",
      claims: false,
    },
    {
      id: "relief-work",
      name: both("Relief"),
      singular: both("Relief"),
      short: both("Relief"),
      shape: "square",
      tone: "ink",
      claims: false,
    },
  ],
  units: [{ id: "deliveries", name: both("Deliveries") }],
  occasions: [{ id: "mayor-interview", form: "interview", name: both("The mayor’s interview") }],
  origins: [
    { id: "herald-origin", name: both("Herald"), consulted: true, from: null },
    { id: "kabar-origin", name: both("Kabar"), consulted: false, from: null },
  ],
  actors: [
    { id: "mayor", type: "person", name: both("Mayor"), spellings: [] },
    { id: "radio", type: "organisation", name: both("Radio"), spellings: [] },
  ],
  places: [
    {
      id: "town",
      name: both("Town"),
      spellings: ["the town"],
      coordinates: { latitude: -6.2, longitude: 106.8 },
      within: "river",
    },
    { id: "river", name: both("River"), spellings: [], coordinates: null, within: null },
  ],
  documents: [herald, kabar],
  parallels: [
    {
      first: "herald",
      second: "kabar",
      given: true,
      rows: [
        { first: [1], second: [1] },
        { first: [2], second: [2] },
      ],
    },
  ],
  events: [
    {
      id: "flood",
      kind: "weather",
      label: both("Flood"),
      title: both("Flood"),
      summary: both("Flood."),
      anchor: { because: both("It begins here.") },
      place: "town",
      actors: [],
      dating: day("2031-05-01"),
      quotes: ["flood-herald-2", "flood-kabar-1"],
    },
    {
      id: "relief",
      kind: "relief-work",
      label: both("Relief"),
      title: both("Relief"),
      summary: both("Relief."),
      anchor: null,
      place: null,
      actors: ["mayor"],
      dating: day("2031-05-02"),
      quotes: ["relief-kabar-2"],
    },
  ],
  quotes: [risesInEnglish, risesInIndonesian, helpComes],
  figures: [
    {
      ...beginning(helpComes, "Bantuan"),
      id: "help-kabar",
      quote: helpComes.id,
      event: helpComes.event,
      value: { form: "vague", words: both("some") },
      unit: "deliveries",
      population: both("What the town received"),
      speaker: helpComes.speaker,
      asOf: null,
    },
  ],
  disagreements: [
    {
      id: "river-or-town",
      events: ["flood"],
      type: "wording",
      question: both("What was flooded?"),
      positions: [
        { ...beginning(risesInEnglish, "The river"), paragraph: 2, gloss: {} },
        { ...beginning(risesInIndonesian, "Sungai"), paragraph: 1, gloss: {} },
      ],
      note: both("Nothing conflicts."),
    },
  ],
};

/**
 * A variant in which both articles have one origin and equal quotes, one article in each language
 * of the page.
 */
export const twinCorpus: CorpusData = {
  ...smallCorpus,
  documents: smallCorpus.documents.map((each) => ({
    ...each,
    language: each.id === "herald" ? "fr" : "ar",
    origin: "herald-origin",
  })),
  quotes: smallCorpus.quotes.map((each) => ({ ...each, role: "body" as const })),
};
