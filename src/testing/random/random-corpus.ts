import { ACTOR_TYPES, type Place } from "../../domain/actor.ts";
import type { CorpusData } from "../../domain/corpus.ts";
import { compareDates } from "../../domain/dates/partial-date.ts";
import { KIND_TONES, MARK_SHAPES } from "../../domain/kind.ts";
import { OCCASION_FORMS } from "../../domain/occasion.ts";
import type { MadeSeeds } from "../made-seeds.ts";
import { randomAlignments } from "./random-alignments.ts";
import { type PlainFigure, randomDisagreement, randomFigure } from "./random-claims.ts";
import { type DatedDocument, randomDocument } from "./random-documents.ts";
import { type DatedEvent, type RandomEvent, randomEvent } from "./random-events.ts";
import { randomLede } from "./random-lede.ts";
import { linesOf } from "./random-quote.ts";
import { maybe, namedRecords, type Pair, randomText, typed } from "./random-records.ts";
import { type Choose, choice } from "./random-text.ts";

/*
 * A random corpus in two forms: the seeds, and the compiled result that they must give. Both are
 * generated together, so the expected result does not depend on the compiler.
 */

/** A corpus without the steps of its datings. */
export type DatedCorpus = Omit<CorpusData, "documents" | "events" | "figures"> & {
  readonly documents: readonly DatedDocument[];
  readonly events: readonly DatedEvent[];
  readonly figures: readonly PlainFigure[];
};

/** Reduces a compiled corpus to the form that is compared. */
export function withoutDatings({ documents, events, figures, ...rest }: CorpusData): DatedCorpus {
  return {
    ...rest,
    documents: documents.map(({ publication, sha256: _, ...document }) => {
      if (publication.date.form !== "day") throw new Error(`${document.id} is not of one day.`);
      return { ...document, day: publication.date.day };
    }),
    events: events.map(({ dating: { date, attested }, ...event }) => ({
      ...event,
      date,
      attested,
    })),
    figures: figures.map(({ asOf: _, ...figure }) => figure),
  };
}

type Ids = readonly [string, ...string[]];

/** Identifiers, including words that YAML could read as another type. */
function ids(choose: Choose, sort: string): Ids {
  const more = Array.from({ length: choose(3) }, (_, index) => `${sort}-${index}`);
  return [choice(choose, ["null", "true", "12", "1e3", `a-${sort}`]), ...more];
}

const seeds = (pairs: readonly Pair<unknown>[]) => pairs.map(({ seed }) => seed);
const records = <T>(pairs: readonly Pair<T>[]) => pairs.map(({ record }) => record);

/** Random seeds, and the corpus that they must compile to. */
export function randomCorpus(choose: Choose): { seeds: MadeSeeds; expected: DatedCorpus } {
  const name = {
    kinds: ids(choose, "kind"),
    units: ids(choose, "unit"),
    origins: ids(choose, "origin"),
    occasions: ids(choose, "occasion"),
    actors: ids(choose, "actor"),
    places: ids(choose, "place"),
  };
  const [first, ...others] = Array.from({ length: 1 + choose(4) }, (_, index) =>
    randomDocument(choose, `document-${index}`, name.origins),
  );
  if (!first) throw new Error("A corpus has a document.");
  const documents = [first, ...others] as const;

  /** A spelling that occurs in an article: one of its paragraphs. */
  const spellings = (): string[] => {
    const { text } = choice(choose, documents).record;
    const line = maybe(choose, linesOf(text));
    return line ? [text.slice(line.start, line.end)] : [];
  };
  const actors = namedRecords(choose, "actor", name.actors, () => {
    const both = { type: choice(choose, ACTOR_TYPES), spellings: spellings() };
    return { seed: both, record: both };
  });
  const cast = { ...name, actors: records(actors) };
  const events: RandomEvent[] = [];
  for (let count = choose(6); count >= 0; count -= 1) {
    events.push(randomEvent(choose, `event-${count}`, documents, cast, events));
  }
  const quotes = events.flatMap((event) => event.quotes);
  const of = (id: string) => documents.find(({ record }) => record.id === id) ?? first;
  const figures = quotes.flatMap((quote) => {
    return randomFigure(choose, quote, of(quote.document), name.units, cast.actors) ?? [];
  });
  const disagreements = quotes.flatMap((quote, index) => {
    if (choose(3) > 0) return [];
    return (
      randomDisagreement(choose, `difference-${index}`, quote, choice(choose, documents)) ?? []
    );
  });

  const kinds = namedRecords(choose, "kind", name.kinds, () => {
    const [singular, short] = [randomText(choose), randomText(choose)];
    const rest = { shape: choice(choose, MARK_SHAPES), tone: choice(choose, KIND_TONES) };
    const claims = choose(3) === 0;
    return {
      seed: typed({
        ...{ singular: singular.seed, short: short.seed, ...rest },
        claims: claims || choose(2) === 0 ? claims : null,
      }),
      record: { singular: singular.record, short: short.record, ...rest, claims },
    };
  });
  const origins = namedRecords(choose, "origin", name.origins, (index) => {
    const from = maybe(choose, name.origins.slice(0, index));
    const consulted = choose(2) === 0;
    return { seed: typed({ consulted, from }), record: { consulted, from } };
  });
  const occasions = namedRecords(choose, "occasion", name.occasions, () => {
    const form = { form: choice(choose, OCCASION_FORMS) };
    return { seed: form, record: form };
  });
  const places = namedRecords(choose, "place", name.places, (index) => {
    const within = maybe(choose, name.places.slice(0, index));
    const coordinates: Place["coordinates"] =
      choose(2) === 0 ? { latitude: choose(180) / 2 - 45, longitude: choose(360) / 2 } : null;
    const own = spellings();
    const at = coordinates && { latitude: coordinates.latitude, longitude: coordinates.longitude };
    return {
      seed: typed({ within, coordinates: at, spellings: own }),
      record: { within, coordinates, spellings: own },
    };
  });
  const sorted = records(documents).toSorted(
    (a, b) => a.day.localeCompare(b.day) || (a.id < b.id ? -1 : 1),
  );
  const aligned = randomAlignments(choose, sorted, records(origins));
  const units = namedRecords(choose, "unit", name.units, () => ({ seed: {}, record: {} }));
  const [title, question, notice] = [randomText(choose), randomText(choose), randomText(choose)];
  const lede = randomLede(
    choose,
    records(events).map(({ id }) => id),
  );
  const calendar = { place: choice(choose, name.places), timeZone: "Asia/Almaty" };

  return {
    seeds: {
      corpus: {
        ...{ id: "random", title: title.seed, question: question.seed, notice: notice.seed },
        ...{ period: "2031-01-01/2031-01-31", calendar },
        ...{ kinds: seeds(kinds), units: seeds(units), origins: seeds(origins) },
        ...{ occasions: seeds(occasions), actors: seeds(actors), places: seeds(places) },
        ...(lede.seed ? { lede: lede.seed } : {}),
        alignments: aligned.seeds,
      },
      documents: documents.map(({ seed, record: { id, text } }) => {
        return { text, annotation: { ...seed, id } };
      }),
      ...{ events: seeds(events), figures: seeds(figures), disagreements: seeds(disagreements) },
    },
    expected: {
      ...{ id: "random", title: title.record, question: question.record, notice: notice.record },
      lede: lede.record,
      ...{ period: { start: "2031-01-01", end: "2031-01-31" }, calendar },
      ...{ kinds: records(kinds), units: records(units), origins: records(origins) },
      ...{ occasions: records(occasions), actors: records(actors), places: records(places) },
      documents: sorted,
      parallels: aligned.parallels,
      events: records(events).toSorted((a, b) => compareDates(a.date, b.date)),
      ...{ quotes, figures: records(figures), disagreements: records(disagreements) },
    },
  };
}
