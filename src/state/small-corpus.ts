import type { CorpusData } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import type { SourceDocument } from "../domain/document.ts";
import type { LocalisedText } from "../domain/localised-text.ts";
import type { Quote } from "../domain/quote.ts";

/** A made-up corpus for tests: two documents of two origins, two events, two kinds. */

const both = (text: string): LocalisedText => ({ ar: text, fr: text });

function day(edtf: `${number}-${number}-${number}`): Dating {
  return {
    date: { form: "day", day: edtf, uncertain: false, approximate: false },
    edtf,
    state: "given",
    attested: null,
    expression: null,
    anchor: null,
    corroborating: [],
    steps: [],
    override: null,
    reasoning: null,
    rejected: [],
  };
}

function article(id: string, language: string, text: string): SourceDocument {
  const lines = text.split("\n");
  let start = 0;
  return {
    id,
    file: `${id}.txt`,
    language,
    direction: "ltr",
    name: both(id),
    publisher: null,
    agency: null,
    origin: `${id}-origin`,
    publication: day("2031-05-03"),
    paragraphs: lines.map((line, index) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return { number: index + 1, span, role: index === 0 ? "headline" : "body" };
    }),
    text,
    sha256: "",
    machineTranslation: null,
  };
}

const herald = article("herald", "en", "River rises\nThe river flooded the town on 1 May.");
const kabar = article("kabar", "id", "Sungai meluap\nBantuan tiba pada 2 Mei.");

function quote(id: string, event: string, document: SourceDocument, exact: string): Quote {
  const start = document.text.indexOf(exact);
  return {
    id,
    event,
    document: document.id,
    exact,
    span: { start, end: start + exact.length },
    paragraphs: { first: 2, last: 2 },
    role: "body",
    speaker: null,
    occasion: null,
    gloss: {},
  };
}

export const smallCorpus: CorpusData = {
  id: "flood-2031",
  title: both("Flood"),
  question: both("What happened?"),
  notice: both("Notice"),
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
    },
    {
      id: "relief-work",
      name: both("Relief"),
      singular: both("Relief"),
      short: both("Relief"),
      shape: "square",
      tone: "ink",
    },
  ],
  units: [],
  occasions: [],
  figures: [],
  disagreements: [],
  origins: [
    { id: "herald-origin", name: both("Herald"), consulted: true, from: null },
    { id: "kabar-origin", name: both("Kabar"), consulted: false, from: null },
  ],
  actors: [{ id: "mayor", type: "person", name: both("Mayor"), spellings: [] }],
  places: [{ id: "town", name: both("Town"), spellings: [], coordinates: null, within: null }],
  documents: [herald, kabar],
  events: [
    {
      id: "flood",
      kind: "weather",
      label: both("Flood"),
      title: both("Flood"),
      summary: both("Flood."),
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
      place: null,
      actors: [],
      dating: day("2031-05-02"),
      quotes: ["relief-kabar-2"],
    },
  ],
  quotes: [
    quote("flood-herald-2", "flood", herald, "The river flooded the town"),
    quote("flood-kabar-1", "flood", kabar, "Sungai meluap"),
    quote("relief-kabar-2", "relief", kabar, "Bantuan tiba"),
  ],
};
