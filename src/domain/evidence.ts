import type { SourceDocument } from "./document.ts";
import type { ActorId, DocumentId, OriginId } from "./ids.ts";
import type { Origin } from "./origin.ts";
import type { Quote, Speaker } from "./quote.ts";

/** The quotes of one event that descend from one text. */
export interface OriginGroup {
  /** The text at the root of the chain, e.g. the dispatch that two newsrooms printed. */
  readonly origin: Origin;
  /** The documents that carry the text for this event, in corpus order. */
  readonly documents: readonly SourceDocument[];
  readonly quotes: readonly Quote[];
}

/** The combined evidence of one event's quotes. */
export interface Evidence {
  readonly quotes: readonly Quote[];
  readonly groups: readonly OriginGroup[];
  readonly speakers: readonly Speaker[];
  readonly documents: readonly SourceDocument[];
}

/**
 * The origin at the end of the chain from `id`, or `id` itself if it descends from none. The chain
 * stops at an unknown origin and before a cycle repeats.
 */
export function rootOf(id: OriginId, origins: ReadonlyMap<OriginId, Origin>): OriginId {
  const passed = new Set([id]);
  let root = id;
  for (;;) {
    const from = origins.get(root)?.from;
    if (from === undefined || from === null || passed.has(from) || !origins.has(from)) return root;
    passed.add(from);
    root = from;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Each actor once, in the order of the quotes. The manner and the carriers are named only if all
 * quotes of the actor share them: what was said on Twitter once was not all said there.
 */
export function speakersIn(quotes: readonly Quote[]): Speaker[] {
  const speakers = new Map<ActorId, Speaker>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    const { actor, manner, via } = speakers.get(speaker.actor) ?? speaker;
    speakers.set(actor, {
      actor,
      manner: isSame(manner, speaker.manner) ? manner : null,
      via: isSame(via, speaker.via) ? via : [],
    });
  }
  return [...speakers.values()];
}

/** Lookup tables for grouping quotes, built once for all events. */
export interface Sources {
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** Position in the corpus, from 0. */
  readonly places: ReadonlyMap<DocumentId, number>;
  readonly origins: ReadonlyMap<OriginId, Origin>;
  /** The root of each origin. */
  readonly roots: ReadonlyMap<OriginId, OriginId>;
}

/** Builds the lookup tables. */
export function findSources(
  list: readonly SourceDocument[],
  origins: ReadonlyMap<OriginId, Origin>,
): Sources {
  return {
    documents: new Map(list.map((document) => [document.id, document])),
    places: new Map(list.map(({ id }, place) => [id, place])),
    origins,
    roots: new Map([...origins.keys()].map((id) => [id, rootOf(id, origins)])),
  };
}

function groupByOrigin(
  quotes: readonly Quote[],
  { documents, places, origins, roots }: Sources,
): OriginGroup[] {
  const groups = new Map<OriginId, Quote[]>();
  for (const quote of quotes) {
    const root = roots.get(quote.origin ?? documents.get(quote.document)?.origin ?? "");
    if (root === undefined) continue;
    const group = groups.get(root);
    if (group) group.push(quote);
    else groups.set(root, [quote]);
  }
  return [...groups].flatMap(([root, ofRoot]) => {
    const origin = origins.get(root);
    if (!origin) return [];
    const carriers = [...new Set(ofRoot.map(({ document }) => document))]
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      .flatMap((id) => documents.get(id) ?? []);
    return [{ origin, documents: carriers, quotes: ofRoot }];
  });
}

/** Combines the quotes of an event. */
export function gatherEvidence(quotes: readonly Quote[], sources: Sources): Evidence {
  const groups = groupByOrigin(quotes, sources);
  return {
    quotes,
    groups,
    speakers: speakersIn(quotes),
    documents: [...new Set(groups.flatMap((group) => group.documents))],
  };
}
