import { citedIn } from "../../domain/lede.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { readSentence } from "../lede/read-sentence.ts";
import type { Report } from "../problems/problem.ts";
import type { Seeds } from "../seeds/gather-seeds.ts";
import { checkCircles, checkRepeats } from "./check-chains.ts";
import { linkClaims, linkSpeaker } from "./link-claims.ts";
import { linkDating } from "./link-dating.ts";
import { areNamed, checkUnique, type Named, type Reference, referenceTo } from "./references.ts";

/** Reports duplicate identifiers and references to unknown records. */
export function linkRecords(seeds: Seeds, report: Report) {
  const { head, kinds, units, origins, occasions, actors, places, documents, events } = seeds;
  const { figures, disagreements } = seeds;
  const quotes = events.flatMap((event) => event.quotes);
  checkUnique("kind", kinds, report);
  checkUnique("unit", units, report);
  checkUnique("origin", origins, report);
  checkUnique("occasion", occasions, report);
  checkUnique("actor", actors, report);
  checkUnique("place", places, report);
  checkUnique("document", documents, report);
  checkUnique("event", events, report);
  checkUnique("quote", quotes, report);
  checkUnique("figure", figures, report);
  checkUnique("disagreement", disagreements, report);

  const inCorpus = (records: readonly Named[]) => ({
    name: "corpus.yaml",
    isKnown: areNamed(records) && (records.length > 0 || Boolean(head?.seed)),
  });
  const inDocuments = {
    name: "documents/",
    isKnown: seeds.allDocumentsRead && areNamed(documents),
  };
  const kind = referenceTo("kind", "unknown-kind", kinds, inCorpus(kinds), report);
  const unit = referenceTo("unit", "unknown-unit", units, inCorpus(units), report);
  const origin = referenceTo("origin", "unknown-origin", origins, inCorpus(origins), report);
  const said = inCorpus(occasions);
  const occasion = referenceTo("occasion", "unknown-occasion", occasions, said, report);
  const actor = referenceTo("actor", "unknown-actor", actors, inCorpus(actors), report);
  const place = referenceTo("place", "unknown-place", places, inCorpus(places), report);
  const document = referenceTo("document", "unknown-document", documents, inDocuments, report);

  const eventsNamed = events.length > 0 && areNamed(events);
  const inEvents = { name: "events.yaml", isKnown: eventsNamed };
  const event = referenceTo("event", "unknown-event", events, inEvents, report);
  const quotesNamed =
    events.length > 0 && events.every(({ parts, quotes: own }) => parts.quotes && areNamed(own));
  const inQuotes = { name: "events.yaml", isKnown: quotesNamed };
  const anyQuote = referenceTo("quote", "unknown-quote", quotes, inQuotes, report);

  for (const { parts, place: at } of origins) origin(parts.from, at.at("from"));
  checkCircles("origin-circle", "from", origins, ({ from }) => from, report);
  for (const { parts, place: at } of places) place(parts.within, at.at("within"));
  checkCircles("place-circle", "within", places, ({ within }) => within, report);
  for (const language of INTERFACE_LANGUAGES) {
    for (const [index, sentence] of (head?.parts.lede?.[language] ?? []).entries()) {
      for (const id of citedIn(readSentence(sentence))) {
        if (head) event(id, head.place.at("lede", language, index));
      }
    }
  }
  if (head) place(head.parts.calendar?.place, head.place.at("calendar", "place"));
  for (const { parts, place: at } of documents) {
    origin(parts.origin, at.at("origin"));
    for (const [index, words] of (parts.publication?.within?.evidence ?? []).entries()) {
      document(words.document, at.at("publication", "within", "evidence", index, "document"));
    }
  }
  for (const { parts, place: at } of seeds.alignments) {
    for (const [index, id] of (parts.documents ?? []).entries()) {
      document(id, at.at("documents", index));
    }
  }
  for (const { parts, place: at, quotes: own } of events) {
    const isKnown = parts.quotes !== undefined && areNamed(own);
    const quote: Reference = (id, where) => anyQuote(id, where, isKnown);
    kind(parts.kind, at.at("kind"));
    place(parts.place, at.at("place"));
    for (const [index, id] of (parts.actors ?? []).entries()) actor(id, at.at("actors", index));
    checkRepeats(parts.actors, at.at("actors"), report);
    linkDating(parts.dating, at.at("dating"), { quote, document, event });
  }
  for (const { parts, place: at } of quotes) {
    document(parts.document, at.at("document"));
    linkSpeaker(parts.speaker, at.at("speaker"), actor, report);
    occasion(parts.occasion, at.at("occasion"));
    origin(parts.origin, at.at("origin"));
    const own = documents.find(({ id }) => id === parts.document)?.parts.origin;
    if (parts.origin && parts.origin === own) {
      const message = `The document \`${parts.document}\` has this origin, so the quote need not name it.`;
      report(at.at("origin").problem("origin-needless", message, "Delete `origin`."));
    }
  }
  linkClaims(seeds, { actor, unit, document, event, quote: anyQuote }, report);
}
