import type { SourceDocument } from "./document.ts";
import type { ActorId, OriginId } from "./ids.ts";
import type { Origin } from "./origin.ts";
import type { Quote, Speaker } from "./quote.ts";

/** Quotes of one event that descend from one text. */
export interface OriginGroup {
  /** The text at the root: of a dispatch that two newsrooms print, the dispatch. */
  readonly origin: Origin;
  /** The documents that carry it for this event, in corpus order. */
  readonly documents: readonly SourceDocument[];
  readonly quotes: readonly Quote[];
}

/** What all quotes of one event say together. */
export interface Evidence {
  readonly quotes: readonly Quote[];
  readonly groups: readonly OriginGroup[];
  readonly speakers: readonly Speaker[];
  readonly documents: readonly SourceDocument[];
}

/**
 * The origin from which an origin descends in the end, itself where it descends from none. An origin that is
 * not known, or a chain that runs in a circle, ends where it can be followed no further.
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

/**
 * Each actor once, in the order of the quotes, with the first manner that any of them tells, and the shortest
 * way by which any of them has the words.
 */
function speakersIn(quotes: readonly Quote[]): Speaker[] {
  const speakers = new Map<ActorId, Speaker>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    const known = speakers.get(speaker.actor) ?? speaker;
    const via = speaker.via.length < known.via.length ? speaker.via : known.via;
    const manner = known.manner ?? speaker.manner;
    speakers.set(speaker.actor, { actor: speaker.actor, manner, via });
  }
  return [...speakers.values()];
}

function groupByOrigin(
  quotes: readonly Quote[],
  documents: readonly SourceDocument[],
  origins: ReadonlyMap<OriginId, Origin>,
): OriginGroup[] {
  const rootByDocument = new Map(documents.map(({ id, origin }) => [id, rootOf(origin, origins)]));
  const groups = new Map<OriginId, Quote[]>();
  for (const quote of quotes) {
    const root = rootByDocument.get(quote.document);
    if (root === undefined) continue;
    const group = groups.get(root);
    if (group) group.push(quote);
    else groups.set(root, [quote]);
  }
  return [...groups].flatMap(([root, ofRoot]) => {
    const origin = origins.get(root);
    if (!origin) return [];
    const carriers = new Set(ofRoot.map(({ document }) => document));
    return [{ origin, documents: documents.filter(({ id }) => carriers.has(id)), quotes: ofRoot }];
  });
}

/** What quotes say together; `documents` and `origins` are all that the corpus holds, in its order. */
export function gatherEvidence(
  quotes: readonly Quote[],
  documents: readonly SourceDocument[],
  origins: ReadonlyMap<OriginId, Origin>,
): Evidence {
  const groups = groupByOrigin(quotes, documents, origins);
  return {
    quotes,
    groups,
    speakers: speakersIn(quotes),
    documents: groups.flatMap((group) => group.documents),
  };
}
