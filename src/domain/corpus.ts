import type { Actor, Place } from "./actor.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { SourceDocument } from "./document.ts";
import type { CrisisEvent } from "./event.ts";
import type { ActorId, DocumentId, EventId, KindId, OriginId, PlaceId, QuoteId } from "./ids.ts";
import type { Kind } from "./kind.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Origin } from "./origin.ts";
import type { Quote, Speaker } from "./quote.ts";

/** A compiled corpus: plain data, as `virtual:corpus` carries it. Every link between records holds. */
export interface CorpusData {
  readonly id: string;
  /** "أزمة كازاخستان، يناير 2022" */
  readonly title: LocalisedText;
  /** The question above the timeline. */
  readonly question: LocalisedText;
  /** What a reader should know before reading, e.g. that the texts speak of deaths. */
  readonly notice: LocalisedText;
  /** First and last day of the crisis as told. */
  readonly period: { readonly start: CalendarDay; readonly end: CalendarDay };
  /** Whose calendar the days belong to. */
  readonly calendar: { readonly place: PlaceId; readonly timeZone: string };
  /** In lane order. */
  readonly kinds: readonly Kind[];
  readonly origins: readonly Origin[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** By publication date, then file name. */
  readonly documents: readonly SourceDocument[];
  /** In order of time (compareDates), then of the seeds. */
  readonly events: readonly CrisisEvent[];
  readonly quotes: readonly Quote[];
}

/** Quotes of one event that descend from one text. */
export interface OriginGroup {
  readonly origin: Origin;
  /** The documents that carry it for this event, in corpus order. */
  readonly documents: readonly SourceDocument[];
  readonly quotes: readonly Quote[];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** What all quotes of one event say together. */
interface Evidence {
  readonly quotes: readonly Quote[];
  readonly groups: readonly OriginGroup[];
  readonly speakers: readonly Speaker[];
  readonly documents: readonly SourceDocument[];
}

/** Of an event or a document that the corpus does not hold. */
const NO_QUOTES: readonly Quote[] = [];
const NO_EVIDENCE: Evidence = { quotes: NO_QUOTES, groups: [], speakers: [], documents: [] };

/** Each actor once, in the order of the quotes, with the first manner that any of them tells. */
function speakersIn(quotes: readonly Quote[]): Speaker[] {
  const speakers = new Map<ActorId, Speaker>();
  for (const { speaker } of quotes) {
    if (speaker && !speakers.get(speaker.actor)?.manner) speakers.set(speaker.actor, speaker);
  }
  return [...speakers.values()];
}

/**
 * A corpus with its records by identifier. All is found when it is made, so that every list it returns is
 * the same list at each call, and a component can depend on it.
 */
export class Corpus {
  readonly data: CorpusData;
  readonly #kinds: ReadonlyMap<KindId, Kind>;
  readonly #origins: ReadonlyMap<OriginId, Origin>;
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #places: ReadonlyMap<PlaceId, Place>;
  readonly #documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly #events: ReadonlyMap<EventId, CrisisEvent>;
  readonly #quotes: ReadonlyMap<QuoteId, Quote>;
  readonly #quotesByDocument: ReadonlyMap<DocumentId, readonly Quote[]>;
  readonly #evidence: ReadonlyMap<EventId, Evidence>;

  constructor(data: CorpusData) {
    this.data = data;
    this.#kinds = byId(data.kinds);
    this.#origins = byId(data.origins);
    this.#actors = byId(data.actors);
    this.#places = byId(data.places);
    this.#documents = byId(data.documents);
    this.#events = byId(data.events);
    this.#quotes = byId(data.quotes);
    const byDocument = new Map<DocumentId, Quote[]>(data.documents.map(({ id }) => [id, []]));
    for (const quote of data.quotes) byDocument.get(quote.document)?.push(quote);
    this.#quotesByDocument = byDocument;
    this.#evidence = new Map(data.events.map((event) => [event.id, this.#evidenceFor(event)]));
  }

  // Records by identifier; undefined where there is none.

  kind(id: KindId): Kind | undefined {
    return this.#kinds.get(id);
  }

  origin(id: OriginId): Origin | undefined {
    return this.#origins.get(id);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#actors.get(id);
  }

  place(id: PlaceId): Place | undefined {
    return this.#places.get(id);
  }

  document(id: DocumentId): SourceDocument | undefined {
    return this.#documents.get(id);
  }

  event(id: EventId): CrisisEvent | undefined {
    return this.#events.get(id);
  }

  quote(id: QuoteId): Quote | undefined {
    return this.#quotes.get(id);
  }

  /** All quotes of a document, whatever their event. */
  quotesIn(document: DocumentId): readonly Quote[] {
    return this.#quotesByDocument.get(document) ?? NO_QUOTES;
  }

  /** In the order of the seeds. */
  quotesOf(event: CrisisEvent): readonly Quote[] {
    return this.#evidenceOf(event).quotes;
  }

  /** The event's quotes by independent origin: copies of one text stand in one group, counted once. */
  originGroups(event: CrisisEvent): readonly OriginGroup[] {
    return this.#evidenceOf(event).groups;
  }

  /** Who says so, each actor once, in the order of the quotes; empty when only the articles speak. */
  speakersOf(event: CrisisEvent): readonly Speaker[] {
    return this.#evidenceOf(event).speakers;
  }

  /** The documents that have at least one quote for the event. */
  documentsOf(event: CrisisEvent): readonly SourceDocument[] {
    return this.#evidenceOf(event).documents;
  }

  #evidenceOf({ id }: CrisisEvent): Evidence {
    return this.#evidence.get(id) ?? NO_EVIDENCE;
  }

  #evidenceFor(event: CrisisEvent): Evidence {
    const quotes = event.quotes.flatMap((id) => this.#quotes.get(id) ?? []);
    const groups = this.#groupsOf(quotes);
    const documents = groups.flatMap((group) => group.documents);
    return { quotes, groups, speakers: speakersIn(quotes), documents };
  }

  #groupsOf(quotes: readonly Quote[]): OriginGroup[] {
    const groups = new Map<OriginId, Quote[]>();
    for (const quote of quotes) {
      const origin = this.#documents.get(quote.document)?.origin;
      if (origin === undefined) continue;
      const group = groups.get(origin);
      if (group) group.push(quote);
      else groups.set(origin, [quote]);
    }
    return [...groups].flatMap(([id, ofOrigin]) => {
      const origin = this.#origins.get(id);
      if (!origin) return [];
      const carriers = new Set(ofOrigin.map(({ document }) => document));
      const documents = this.data.documents.filter((document) => carriers.has(document.id));
      return [{ origin, documents, quotes: ofOrigin }];
    });
  }
}
