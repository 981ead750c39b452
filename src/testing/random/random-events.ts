import type { Actor } from "../../domain/actor.ts";
import { addDays, type CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { isFurniture } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { isInterfaceLanguage } from "../../domain/localised-text.ts";
import { QUOTE_ROLES, type Quote, type Speaker } from "../../domain/quote.ts";
import type { Span } from "../../domain/span.ts";
import type { Fields } from "../made-seeds.ts";
import { type DatedDocument, january, type RandomDocument } from "./random-documents.ts";
import { linesOf, paragraphsOf, randomSpan, selectorOf } from "./random-quote.ts";
import {
  maybe,
  type Pair,
  randomGloss,
  randomText,
  someOf,
  typed,
  UNCOUNTED,
} from "./random-records.ts";
import { type Choose, choice } from "./random-text.ts";

/** The records that an event can refer to. */
export interface Names {
  readonly kinds: readonly [string, ...string[]];
  readonly actors: readonly Actor[];
  readonly places: readonly string[];
  readonly occasions: readonly string[];
  readonly origins: readonly string[];
}

/** An event without the steps of its dating. */
export type DatedEvent = Omit<CrisisEvent, "dating"> & {
  readonly date: PartialDate;
  readonly attested: PartialDate | null;
};

export interface RandomEvent extends Pair<DatedEvent> {
  readonly quotes: readonly Quote[];
}

function day(of: CalendarDay): PartialDate {
  return { form: "day", day: of, uncertain: false, approximate: false };
}

/** The paragraphs that words touch. */
type Reach = Quote["paragraphs"];

/** Whether one of the article's own paragraphs, up to the words, is a spelling of the actor. */
function isNamed({ spellings }: Actor, { text, paragraphs }: DatedDocument, { last }: Reach) {
  return paragraphs.some(
    ({ number, role, span }) =>
      number <= last &&
      !isFurniture(role) &&
      /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)) &&
      spellings.includes(text.slice(span.start, span.end)),
  );
}

/** How something was said: a word of the paragraph, if the compiler can compare it; else any text. */
function randomManner(choose: Choose, { language, text }: DatedDocument, { first }: Reach) {
  const none = { seed: null, record: null };
  if (choose(2) === 0) return none;
  if (!isInterfaceLanguage(language)) return randomText(choose);
  const { start, end } = linesOf(text)[first - 1] ?? { start: 0, end: 0 };
  const word = /\p{L}[\p{L}\p{M}]{3,}/u.exec(text.slice(start, end))?.[0];
  if (word === undefined) return none;
  return { seed: { ar: word, fr: word }, record: { ar: word, fr: word } };
}

/** A random speaker of words in a document, as a seed and as a record. */
export function randomSpeaker(
  choose: Choose,
  actors: readonly Actor[],
  document: DatedDocument,
  paragraphs: Reach,
): { seed: Fields | null; record: Speaker | null } {
  const speaking = maybe(choose, actors);
  if (speaking === null) return { seed: null, record: null };
  const actor = speaking.id;
  const carriers = actors.filter(
    (each) => each !== speaking && isNamed(each, document, paragraphs),
  );
  const via = someOf(choose, carriers).map(({ id }) => id);
  const manner = randomManner(choose, document, paragraphs);
  const seed = typed({ actor, manner: manner.seed, via: via.length > 0 ? via : null });
  return { seed, record: { actor, manner: manner.record, via } };
}

function randomQuote(
  choose: Choose,
  ids: { readonly id: string; readonly event: string },
  document: RandomDocument,
  span: Span,
  names: Names,
): Pair<Quote> | null {
  const { id: from, text, language } = document.record;
  const selector = selectorOf(choose, text, span);
  if (!selector) return null;
  const paragraphs = paragraphsOf(text, span);
  const speaker = randomSpeaker(choose, names.actors, document.record, paragraphs);
  const occasion = maybe(choose, names.occasions);
  const drawn = maybe(choose, names.origins);
  const origin = drawn === document.record.origin ? null : drawn;
  const drawnRole = choice(choose, QUOTE_ROLES);
  const isSpeech = linesOf(text)
    .slice(paragraphs.first - 1, paragraphs.last)
    .some(({ start, end }) => /[«»"]/.test(text.slice(start, end)));
  const role = drawnRole === "quotation" && !isSpeech ? "body" : drawnRole;
  const gloss = randomGloss(choose, language);
  return {
    seed: typed({
      ...{ id: ids.id, document: from, role, origin, occasion, speaker: speaker.seed, ...selector },
      gloss: gloss.seed,
    }),
    record: {
      ...ids,
      ...{ document: from, span, role, origin, occasion, speaker: speaker.record },
      paragraphs,
      exact: text.slice(span.start, span.end),
      gloss: gloss.record,
    },
  };
}

interface RandomDating {
  readonly seed: Fields;
  readonly date: PartialDate;
  readonly attested: PartialDate | null;
}

const DECIDED: readonly [readonly [string, PartialDate], ...(readonly [string, PartialDate])[]] = [
  ["2031-01-04", day("2031-01-04")],
  ["2031-01-04?", { form: "day", day: "2031-01-04", uncertain: true, approximate: false }],
  ["2031-01-04%", { form: "day", day: "2031-01-04", uncertain: true, approximate: true }],
  ["[2031-01-02..2031-01-09]", { form: "between", earliest: "2031-01-02", latest: "2031-01-09" }],
  ["[..2031-01-09]", { form: "before", latest: "2031-01-09" }],
  ["[2031-01-02..]", { form: "after", earliest: "2031-01-02" }],
  ["2031-01-02/2031-01-31", { form: "span", start: "2031-01-02", end: "2031-01-31" }],
];

/**
 * A random dating as a seed, and the date that it must give. The first quote is the paragraph with
 * "yesterday".
 */
function randomDating(
  choose: Choose,
  quotes: readonly Quote[],
  first: RandomDocument,
  documents: readonly RandomDocument[],
  earlier: readonly RandomEvent[],
): RandomDating {
  const days = documents.map(({ record }) => record.day).sort();
  const latest = days[0] ?? january(1);
  const before = earlier.at(-1)?.record;
  const known = before?.date.form === "day" && !before.date.uncertain ? before.date.day : null;
  const { id: reporting, day: reported } = first.record;
  const yesterday = addDays(reported, -1);
  // No article reports what is still to come, so a day after the earliest of them falls through.
  switch (choose(5)) {
    case 0:
      if (yesterday <= latest) {
        const expressions = [{ quote: quotes[0]?.id ?? "", exact: first.yesterday }];
        return { seed: { expressions }, date: day(yesterday), attested: null };
      }
      break;
    case 1:
      if (reported <= latest) {
        const seed = { links: [{ relation: "simultaneous", document: reporting }] };
        return { seed, date: day(reported), attested: null };
      }
      break;
    case 2: {
      const [edtf, date] = choice(choose, DECIDED);
      const isAttested = date.form !== "day" && choose(2) === 0;
      const reason = randomText(choose).seed;
      const seed = typed({ edtf, attested: isAttested ? "2031-01-05" : null, reason });
      return { seed: { override: seed }, date, attested: isAttested ? day("2031-01-05") : null };
    }
    case 3:
      if (before && known && known <= latest) {
        const seed = { links: [{ relation: "after", event: before.id }] };
        const date: PartialDate =
          known === latest ? day(latest) : { form: "between", earliest: known, latest };
        return { seed, date, attested: null };
      }
  }
  return { seed: {}, date: { form: "before", latest }, attested: null };
}

function paragraph({ record: { text } }: RandomDocument, line: string): Span {
  const start = text.indexOf(`\n${line}`) + 1;
  return { start, end: start + line.length };
}

const isEqual = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A random event with quotes from `documents`. The first document has the words of its date. */
export function randomEvent(
  choose: Choose,
  id: string,
  documents: readonly [RandomDocument, ...RandomDocument[]],
  names: Names,
  earlier: readonly RandomEvent[],
): RandomEvent {
  const first = choice(choose, documents);
  const places = [{ document: first, span: paragraph(first, first.article.dated) }];
  if (choose(2)) {
    const document = choice(choose, documents);
    places.push({ document, span: paragraph(document, document.article.counted) });
  }
  for (let count = choose(4); count > 0; count -= 1) {
    const document = choice(choose, documents);
    places.push({ document, span: randomSpan(choose, document.record.text) });
  }
  const different = places.filter(({ document, span }, index) => {
    // Quotes of an event may overlap, but must differ.
    const same = places.findIndex((each) => each.document === document && isEqual(each.span, span));
    return same === index;
  });
  const quotes = different.flatMap(({ document, span }, index) => {
    const quote = randomQuote(choose, { id: `${id}-${index}`, event: id }, document, span, names);
    return quote ? [{ ...quote, document }] : [];
  });
  const records = quotes.map(({ record }) => record);
  const reporting = quotes.map(({ document }) => document);
  const dating = randomDating(choose, records, first, reporting, earlier);
  const heading = () => randomText(choose, UNCOUNTED);
  const [label, title, summary] = [heading(), heading(), heading()];
  const kind = choice(choose, names.kinds);
  const place = maybe(choose, names.places);
  const actors = someOf(choose, names.actors).map((actor) => actor.id);
  // The first five events of a corpus may be anchors in any case.
  const because = earlier.length < 5 && choose(3) === 0 ? randomText(choose) : null;
  return {
    seed: typed({
      ...{ id, kind, label: label.seed, title: title.seed, summary: summary.seed, place },
      actors: actors.length > 0 || choose(2) ? actors : null,
      anchor: because && { because: because.seed },
      dating: dating.seed,
      quotes: quotes.map(({ seed }) => seed),
    }),
    record: {
      ...{ id, kind, label: label.record, title: title.record, summary: summary.record, place },
      ...{ actors, date: dating.date, attested: dating.attested },
      anchor: because && { because: because.record },
      quotes: records.map((quote) => quote.id),
    },
    quotes: records,
  };
}
