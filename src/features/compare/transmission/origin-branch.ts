import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { type OriginGroup, speakersIn } from "../../../domain/evidence.ts";
import type { OriginId } from "../../../domain/ids.ts";
import type { Origin } from "../../../domain/origin.ts";
import type { Quote, Speaker } from "../../../domain/quote.ts";

/** Whether an origin cites somebody for the event, reports it in its own voice, or both. */
export type Attribution = "cites" | "own-voice" | "both";

/** An origin and what descends from it, down to the articles. */
export interface OriginBranch {
  readonly part: "origin";
  readonly origin: Origin;
  /** Null for an origin that descends from another one in the tree; the ancestor's value applies. */
  readonly attribution: Attribution | null;
  /** The speakers that it cites for the event. Empty below the root, where the ancestor has them. */
  readonly speakers: readonly Speaker[];
  readonly next: readonly (OriginBranch | DocumentEnd)[];
}

/** An article, at the end of its branch. */
export interface DocumentEnd {
  readonly part: "document";
  readonly document: SourceDocument;
}

/** A document and the origins between it and the current point of the tree, nearest to that point first. */
interface Route {
  readonly document: SourceDocument;
  readonly path: readonly Origin[];
}

/** The origins from the root (exclusive) down to the one of a quote. */
function pathTo(quote: Quote, root: OriginId, corpus: Corpus): readonly Origin[] {
  const path: Origin[] = [];
  let origin = corpus.originOf(quote);
  while (origin && origin.id !== root) {
    path.unshift(origin);
    origin = origin.from === null ? undefined : corpus.origin(origin.from);
  }
  return path;
}

function partsOf(routes: readonly Route[]): OriginBranch["next"] {
  const parts = new Map<string, { first: Route; routes: Route[] }>();
  for (const route of routes) {
    const key = route.path[0]?.id ?? `document ${route.document.id}`;
    const part = parts.get(key);
    if (part) part.routes.push(route);
    else parts.set(key, { first: route, routes: [route] });
  }
  return [...parts.values()].map(({ first, routes: within }) => {
    const [nearest] = first.path;
    if (!nearest) return { part: "document", document: first.document };
    const further = within.map(({ document, path }) => ({ document, path: path.slice(1) }));
    return {
      part: "origin",
      origin: nearest,
      attribution: null,
      speakers: [],
      next: partsOf(further),
    };
  });
}

function attributionOf(quotes: readonly Quote[]): Attribution {
  const attributed = quotes.filter(({ speaker }) => speaker !== null).length;
  if (attributed === quotes.length) return "cites";
  return attributed > 0 ? "both" : "own-voice";
}

/** The branch of an independent origin, down to the articles that reprint it. */
export function originBranch(
  { origin, documents, quotes }: OriginGroup,
  corpus: Corpus,
): OriginBranch {
  return {
    part: "origin",
    origin,
    attribution: attributionOf(quotes),
    speakers: speakersIn(quotes),
    next: partsOf(
      documents.flatMap((document) => {
        const paths = quotes
          .filter((quote) => quote.document === document.id)
          .map((quote) => pathTo(quote, origin.id, corpus));
        const ends = new Map(paths.map((path) => [path.at(-1)?.id, path]));
        return [...ends.values()].map((path) => ({ document, path }));
      }),
    ),
  };
}
