import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { speakersIn } from "../../domain/evidence.ts";
import type { OriginId } from "../../domain/ids.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Quote, Speaker } from "../../domain/quote.ts";

/** How a branch has what it says of the event: from somebody, in its own voice, in both ways, or not at all. */
export type Telling = "cites" | "own-voice" | "both" | "absent";

/** A part of the way that words took: who speaks, a text that others descend from, or an article. */
export type Transmission =
  | {
      readonly part: "speakers";
      readonly speakers: readonly Speaker[];
      readonly next: readonly Transmission[];
    }
  | {
      readonly part: "origin";
      readonly origin: Origin;
      /** Null where it descends from another origin here, of which it is said. */
      readonly telling: Telling | null;
      readonly next: readonly Transmission[];
    }
  | { readonly part: "document"; readonly document: SourceDocument };

/** The articles at the ends of a branch, in its order. */
export function articlesOf(branch: Transmission): readonly SourceDocument[] {
  return branch.part === "document" ? [branch.document] : branch.next.flatMap(articlesOf);
}

/** What tells a branch from those beside it: two trunks may share a speaker, an origin and an article an id. */
export function keyOf(branch: Transmission): string {
  if (branch.part === "document") return `document ${branch.document.id}`;
  if (branch.part === "origin") return `origin ${branch.origin.id}`;
  const actors = branch.speakers.map(({ actor }) => actor);
  return `speakers ${actors.toSorted().join(" ")}`;
}

/** A document, and the origins that are still between it and where one stands, the nearest first. */
interface Route {
  readonly document: SourceDocument;
  readonly way: readonly Origin[];
}

/** The origins from the text at the root down to the document's own, the root left out. */
function wayTo(document: SourceDocument, root: OriginId, corpus: Corpus): readonly Origin[] {
  const way: Origin[] = [];
  let origin = corpus.origin(document.origin);
  while (origin && origin.id !== root) {
    way.unshift(origin);
    origin = origin.from === null ? undefined : corpus.origin(origin.from);
  }
  return way;
}

function branchOf(origin: Origin, telling: Telling | null, routes: readonly Route[]): Transmission {
  const parts = new Map<string, { first: Route; routes: Route[] }>();
  for (const route of routes) {
    const key = route.way[0]?.id ?? `document ${route.document.id}`;
    const part = parts.get(key);
    if (part) part.routes.push(route);
    else parts.set(key, { first: route, routes: [route] });
  }
  const next = [...parts.values()].map(({ first, routes: within }): Transmission => {
    const [nearest] = first.way;
    if (!nearest) return { part: "document", document: first.document };
    const further = within.map(({ document, way }) => ({ document, way: way.slice(1) }));
    return branchOf(nearest, null, further);
  });
  return { part: "origin", origin, telling, next };
}

function tellingOf(quotes: readonly Quote[]): Telling {
  if (quotes.length === 0) return "absent";
  const attributed = quotes.filter(({ speaker }) => speaker !== null).length;
  if (attributed === quotes.length) return "cites";
  return attributed > 0 ? "both" : "own-voice";
}

/**
 * How the words of an event came to the articles that are compared: one branch for each independent origin,
 * those that tell the event before the others. Branches that cite the same speakers hang on these; a branch
 * that cites nobody for the event hangs on nobody.
 */
export function transmissionOf(
  event: CrisisEvent,
  articles: readonly SourceDocument[],
  corpus: Corpus,
): readonly Transmission[] {
  const roots = new Set([
    ...corpus.originGroups(event).map(({ origin }) => origin.id),
    ...articles.map((document) => corpus.rootOrigin(document)),
  ]);
  const trunks = new Map<string, { quotes: Quote[]; branches: Transmission[] }>();
  for (const root of roots) {
    const own = articles.filter((document) => corpus.rootOrigin(document) === root);
    const origin = corpus.origin(root);
    if (!origin || own.length === 0) continue;
    const quotes = corpus
      .quotesOf(event)
      .filter(({ document }) => own.some(({ id }) => id === document));
    const routes = own.map((document) => ({ document, way: wayTo(document, root, corpus) }));
    const branch = branchOf(origin, tellingOf(quotes), routes);
    const actors = speakersIn(quotes).map(({ actor }) => actor);
    const key = actors.toSorted().join(" ") || `nobody ${root}`;
    const trunk = trunks.get(key);
    trunk?.quotes.push(...quotes);
    trunk?.branches.push(branch);
    if (!trunk) trunks.set(key, { quotes: [...quotes], branches: [branch] });
  }
  return [...trunks.values()].flatMap(({ quotes, branches }): readonly Transmission[] => {
    const speakers = speakersIn(quotes);
    return speakers.length === 0 ? branches : [{ part: "speakers", speakers, next: branches }];
  });
}
