import type { Entry, Seeds } from "./gather-seeds.ts";
import { suggest } from "./nearest.ts";
import type { ProblemCode, Report } from "./problem.ts";
import type { SeedPlace } from "./yaml-file.ts";

/** Two records of one sort must not share an identifier; the later one is wrong. */
function checkUnique(noun: string, records: readonly Entry<unknown>[], report: Report) {
  const first = new Map<string, SeedPlace>();
  for (const { id, place } of records) {
    if (id === null) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place.at("id"));
    else {
      const message = `The ${noun} \`${id}\` exists already, at ${earlier}.`;
      report(
        place.at("id").problem("duplicate-id", message, "Give one of the two another identifier."),
      );
    }
  }
}

type Named = Entry<{ readonly id: string }>;

/** Whether each record has an identifier that is one. */
function areNamed(records: readonly Named[]): boolean {
  return records.every(({ parts }) => parts.id !== undefined);
}

/**
 * A check that identifiers of one sort exist. Null and undefined refer to nothing and are fine. Where the
 * records or their identifiers could not all be read (`isKnown` false) that is reported already, and each
 * reference would be reported once more. Only identifiers that are well-formed are offered.
 */
function referenceTo(
  noun: string,
  code: ProblemCode,
  records: readonly Named[],
  home: { readonly name: string; readonly isKnown: boolean },
  report: Report,
) {
  const known = new Set(records.flatMap(({ parts }) => parts.id ?? []));
  return (id: string | null | undefined, place: SeedPlace) => {
    if (id === null || id === undefined || known.has(id) || !home.isKnown) return;
    const message = `There is no ${noun} \`${id}\`.`;
    report(
      place.problem(
        code,
        message,
        `${suggest(id, [...known])} Every ${noun} is declared in ${home.name}.`,
      ),
    );
  };
}

/** Reports identifiers that are used twice and references that lead nowhere. */
export function linkRecords(seeds: Seeds, report: Report) {
  const { head, kinds, origins, actors, places, documents, events } = seeds;
  const quotes = events.flatMap((event) => event.quotes);
  checkUnique("kind", kinds, report);
  checkUnique("origin", origins, report);
  checkUnique("actor", actors, report);
  checkUnique("place", places, report);
  checkUnique("document", documents, report);
  checkUnique("event", events, report);
  checkUnique("quote", quotes, report);

  const inCorpus = (records: readonly Named[]) => ({
    name: "corpus.yaml",
    isKnown: areNamed(records) && (records.length > 0 || Boolean(head?.seed)),
  });
  const inDocuments = {
    name: "documents/",
    isKnown: seeds.allDocumentsRead && areNamed(documents),
  };
  const kind = referenceTo("kind", "unknown-kind", kinds, inCorpus(kinds), report);
  const origin = referenceTo("origin", "unknown-origin", origins, inCorpus(origins), report);
  const actor = referenceTo("actor", "unknown-actor", actors, inCorpus(actors), report);
  const place = referenceTo("place", "unknown-place", places, inCorpus(places), report);
  const document = referenceTo("document", "unknown-document", documents, inDocuments, report);

  if (head) place(head.parts.calendar?.place, head.place.at("calendar", "place"));
  for (const { parts, place: at } of documents) origin(parts.origin, at.at("origin"));
  for (const { parts, place: at, quotes: own } of events) {
    const isKnown = parts.quotes !== undefined && areNamed(own);
    const inEvents = { name: "events.yaml", isKnown };
    const quote = referenceTo("quote", "unknown-quote", quotes, inEvents, report);
    const dating = at.at("dating");
    kind(parts.kind, at.at("kind"));
    place(parts.place, at.at("place"));
    document(parts.dating?.anchor, dating.at("anchor"));
    quote(parts.dating?.expression?.quote, dating.at("expression", "quote"));
    for (const [index, rejected] of (parts.dating?.rejected ?? []).entries()) {
      quote(rejected.quote, dating.at("rejected", index, "quote"));
    }
  }
  for (const { parts, place: at } of quotes) {
    document(parts.document, at.at("document"));
    actor(parts.speaker?.actor, at.at("speaker", "actor"));
  }
}
