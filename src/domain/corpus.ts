import type { Actor, Place } from "./actor.ts";
import type { CalendarDay } from "./dates/calendar-day.ts";
import type { Disagreement } from "./disagreement.ts";
import type { SourceDocument } from "./document.ts";
import type { CrisisEvent } from "./event.ts";
import { type Evidence, findSources, gatherEvidence, type OriginGroup } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import type {
  ActorId,
  DocumentId,
  EventId,
  KindId,
  OccasionId,
  OriginId,
  PlaceId,
  QuoteId,
  UnitId,
} from "./ids.ts";
import { byId, byKeys } from "./indexes.ts";
import type { Kind } from "./kind.ts";
import type { Lede } from "./lede.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Occasion } from "./occasion.ts";
import type { Origin } from "./origin.ts";
import type { Parallel } from "./parallel.ts";
import type { Quote, Speaker } from "./quote.ts";
import type { Unit } from "./unit.ts";

/** A compiled corpus: plain data, as `virtual:corpus` exports it. Every reference resolves. */
export interface CorpusData {
  readonly id: string;
  /** "أزمة كازاخستان، يناير 2022" */
  readonly title: LocalisedText;
  /** The question above the timeline. */
  readonly question: LocalisedText;
  /** What readers should know first, e.g. that the texts speak of deaths. */
  readonly notice: LocalisedText;
  /** Null if the seeds have none. */
  readonly lede: Lede | null;
  /** First and last day of the crisis. */
  readonly period: { readonly start: CalendarDay; readonly end: CalendarDay };
  /** The place whose calendar and clock the dates follow. */
  readonly calendar: { readonly place: PlaceId; readonly timeZone: string };
  /** In lane order. */
  readonly kinds: readonly Kind[];
  readonly units: readonly Unit[];
  readonly origins: readonly Origin[];
  readonly occasions: readonly Occasion[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** By publication date, then by file name. */
  readonly documents: readonly SourceDocument[];
  /** Pairs of documents of one origin that can be read side by side; at most one entry per pair. */
  readonly parallels: readonly Parallel[];
  /**
   * In order of time (compareDatings), then in the order of the seeds. Links order the events of a day.
   */
  readonly events: readonly CrisisEvent[];
  readonly quotes: readonly Quote[];
  /** In the order of the seeds, like the disagreements. Both may be empty. */
  readonly figures: readonly Figure[];
  readonly disagreements: readonly Disagreement[];
}

/** The result for a record that is unknown or has no entries. */
const NONE: readonly never[] = [];
const NO_EVIDENCE: Evidence = { quotes: NONE, groups: NONE, speakers: NONE, documents: NONE };

/**
 * A corpus with its records by identifier. The indexes are built once, so every method returns the
 * same list at each call and components can depend on it.
 */
export class Corpus {
  readonly data: CorpusData;
  readonly #kinds: ReadonlyMap<KindId, Kind>;
  readonly #units: ReadonlyMap<UnitId, Unit>;
  readonly #origins: ReadonlyMap<OriginId, Origin>;
  readonly #occasions: ReadonlyMap<OccasionId, Occasion>;
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #places: ReadonlyMap<PlaceId, Place>;
  readonly #documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly #events: ReadonlyMap<EventId, CrisisEvent>;
  readonly #quotes: ReadonlyMap<QuoteId, Quote>;
  readonly #quotesByDocument: ReadonlyMap<DocumentId, readonly Quote[]>;
  readonly #parallelsByDocument: ReadonlyMap<DocumentId, readonly Parallel[]>;
  readonly #roots: ReadonlyMap<OriginId, OriginId>;
  readonly #evidence: ReadonlyMap<EventId, Evidence>;
  readonly #occasionsByEvent: ReadonlyMap<EventId, readonly Occasion[]>;
  readonly #figuresByEvent: ReadonlyMap<EventId, readonly Figure[]>;
  readonly #disagreementsByEvent: ReadonlyMap<EventId, readonly Disagreement[]>;
  readonly #eventsByActor: ReadonlyMap<ActorId, readonly CrisisEvent[]>;

  constructor(data: CorpusData) {
    this.data = data;
    this.#kinds = byId(data.kinds);
    this.#units = byId(data.units);
    this.#origins = byId(data.origins);
    this.#occasions = byId(data.occasions);
    this.#actors = byId(data.actors);
    this.#places = byId(data.places);
    this.#documents = byId(data.documents);
    this.#events = byId(data.events);
    this.#quotes = byId(data.quotes);
    this.#quotesByDocument = byKeys(data.quotes, ({ document }) => [document]);
    this.#parallelsByDocument = byKeys(data.parallels, ({ first, second }) => [first, second]);
    const sources = findSources(data.documents, this.#origins);
    this.#roots = sources.roots;
    this.#evidence = new Map(
      data.events.map(({ id, quotes }) => {
        const own = quotes.flatMap((quote) => this.#quotes.get(quote) ?? []);
        return [id, gatherEvidence(own, sources)];
      }),
    );
    this.#occasionsByEvent = new Map(
      data.events.map((event) => {
        const ids = new Set(this.quotesOf(event).map(({ occasion }) => occasion ?? ""));
        return [event.id, [...ids].flatMap((id) => this.#occasions.get(id) ?? [])];
      }),
    );
    this.#figuresByEvent = byKeys(data.figures, ({ event }) => [event]);
    this.#disagreementsByEvent = byKeys(data.disagreements, ({ events }) => events);
    this.#eventsByActor = byKeys(data.events, (event) => [
      ...event.actors,
      ...this.speakersOf(event).map(({ actor }) => actor),
    ]);
  }

  // Records by identifier; undefined if there is no such record.

  kind(id: KindId): Kind | undefined {
    return this.#kinds.get(id);
  }

  unit(id: UnitId): Unit | undefined {
    return this.#units.get(id);
  }

  origin(id: OriginId): Origin | undefined {
    return this.#origins.get(id);
  }

  occasion(id: OccasionId): Occasion | undefined {
    return this.#occasions.get(id);
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

  /** All quotes of a document, for any event. */
  quotesIn(document: DocumentId): readonly Quote[] {
    return this.#quotesByDocument.get(document) ?? NONE;
  }

  /** The parallels in which a document takes part. */
  parallelsOf(document: DocumentId): readonly Parallel[] {
    return this.#parallelsByDocument.get(document) ?? NONE;
  }

  /** How to read two documents side by side; undefined if that is not possible. */
  parallel(one: DocumentId, other: DocumentId): Parallel | undefined {
    return this.parallelsOf(one).find(
      ({ first, second }) => one !== other && (first === other || second === other),
    );
  }

  /** The root of the document's chain of origins. Documents with the same root are one witness. */
  rootOrigin(document: SourceDocument): OriginId {
    return this.#roots.get(document.origin) ?? document.origin;
  }

  /** The text that the words of a quote descend from. */
  originOf({ origin, document }: Quote): Origin | undefined {
    return this.origin(origin ?? this.document(document)?.origin ?? "");
  }

  /** The root of that text. Quotes with the same root are one witness. */
  rootOriginOf(quote: Quote): OriginId {
    const id = this.originOf(quote)?.id ?? "";
    return this.#roots.get(id) ?? id;
  }

  /** In the order of the seeds. */
  quotesOf(event: CrisisEvent): readonly Quote[] {
    return this.#evidenceOf(event).quotes;
  }

  /** The quotes of the event by root origin. Copies of one text share a group and count once. */
  originGroups(event: CrisisEvent): readonly OriginGroup[] {
    return this.#evidenceOf(event).groups;
  }

  /** The number of independent texts on which the event rests. */
  independentOrigins(event: CrisisEvent): number {
    return this.originGroups(event).length;
  }

  /** Who is quoted, each once, in the order of the quotes; empty if only the articles speak. */
  speakersOf(event: CrisisEvent): readonly Speaker[] {
    return this.#evidenceOf(event).speakers;
  }

  /** The documents that have at least one quote for the event. */
  documentsOf(event: CrisisEvent): readonly SourceDocument[] {
    return this.#evidenceOf(event).documents;
  }

  /** The occasions of its quotes, each once, in the order of the quotes. */
  occasionsOf(event: CrisisEvent): readonly Occasion[] {
    return this.#occasionsByEvent.get(event.id) ?? NONE;
  }

  /** The figures in its quotes, in the order of the seeds. */
  figuresOf(event: CrisisEvent): readonly Figure[] {
    return this.#figuresByEvent.get(event.id) ?? NONE;
  }

  /** The disagreements about the event, in the order of the seeds. */
  disagreementsOf(event: CrisisEvent): readonly Disagreement[] {
    return this.#disagreementsByEvent.get(event.id) ?? NONE;
  }

  /** The events in which the actor acts or speaks, in order of time. */
  eventsOfActor(actor: ActorId): readonly CrisisEvent[] {
    return this.#eventsByActor.get(actor) ?? NONE;
  }

  #evidenceOf({ id }: CrisisEvent): Evidence {
    return this.#evidence.get(id) ?? NO_EVIDENCE;
  }
}
