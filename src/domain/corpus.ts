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

/** A corpus with its records by identifier. Lists it returns keep their identity between calls. */
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
  readonly #originGroups = new Map<EventId, readonly OriginGroup[]>();

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
  }

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

  /** In the order of the seeds. */
  quotesOf(event: CrisisEvent): readonly Quote[] {
    return event.quotes.flatMap((id) => this.#quotes.get(id) ?? []);
  }

  /** All quotes of a document, whatever their event. */
  quotesIn(document: DocumentId): readonly Quote[] {
    return this.#quotesByDocument.get(document) ?? [];
  }

  /** The event's quotes by independent origin: copies of one text stand in one group, counted once. */
  originGroups(event: CrisisEvent): readonly OriginGroup[] {
    const known = this.#originGroups.get(event.id);
    if (known) return known;
    const groups = new Map<OriginId, Quote[]>();
    for (const quote of this.quotesOf(event)) {
      const origin = this.#documents.get(quote.document)?.origin;
      if (origin === undefined) continue;
      const group = groups.get(origin);
      if (group) group.push(quote);
      else groups.set(origin, [quote]);
    }
    const result = [...groups].flatMap(([id, quotes]) => {
      const origin = this.#origins.get(id);
      if (!origin) return [];
      const documents = this.data.documents.filter((d) => quotes.some((q) => q.document === d.id));
      return [{ origin, documents, quotes }];
    });
    this.#originGroups.set(event.id, result);
    return result;
  }

  /** Who says so, each actor once, in the order of the quotes; empty when only the articles speak. */
  speakersOf(event: CrisisEvent): readonly Speaker[] {
    const speakers = new Map<ActorId, Speaker>();
    for (const { speaker } of this.quotesOf(event)) {
      if (speaker && !speakers.get(speaker.actor)?.manner) speakers.set(speaker.actor, speaker);
    }
    return [...speakers.values()];
  }

  /** The documents that have at least one quote for the event. */
  documentsOf(event: CrisisEvent): readonly SourceDocument[] {
    return this.originGroups(event).flatMap((group) => group.documents);
  }
}
