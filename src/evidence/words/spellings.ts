import type { Actor, Place } from "../../domain/actor.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** An article with the numbers of the paragraphs that contain a spelling. Never empty. */
export interface Occurrence {
  readonly source: SourceDocument;
  readonly paragraphs: readonly number[];
}

/** Another spelling of a name, with the articles that write it so. */
export interface Spelling {
  readonly exact: string;
  /** In corpus order. Never empty: the build refuses a spelling that occurs in no article. */
  readonly occurrences: readonly Occurrence[];
}

/** A name and the other spellings of it. */
export interface SpeltName {
  readonly named: Actor | Place;
  readonly spellings: readonly Spelling[];
}

/** Where a spelling occurs, also with letters that Arabic attaches to it: "بقازاقستان". */
function occurrencesOf(exact: string, documents: readonly SourceDocument[]): Occurrence[] {
  return documents.flatMap((source) => {
    const paragraphs = source.paragraphs
      .filter(({ span }) => source.text.slice(span.start, span.end).includes(exact))
      .map(({ number }) => number);
    return paragraphs.length > 0 ? [{ source, paragraphs }] : [];
  });
}

/** Those of the names that articles spell in several ways; a state and the place of its name are one. */
function spelt(names: readonly (Actor | Place)[], corpus: Corpus): SpeltName[] {
  const first = new Map(
    names.toReversed().map((named) => [JSON.stringify([named.name, named.spellings]), named]),
  );
  const distinct = new Set(first.values());
  return names
    .filter((named) => distinct.has(named) && named.spellings.length > 0)
    .map((named) => ({
      named,
      spellings: named.spellings.map((exact) => ({
        exact,
        occurrences: occurrencesOf(exact, corpus.data.documents),
      })),
    }));
}

/** The place, the actors and the speakers of an event that articles spell in several ways. */
export function spellingsOf(event: CrisisEvent, corpus: Corpus): SpeltName[] {
  const place = event.place === null ? undefined : corpus.place(event.place);
  const ids = [...event.actors, ...corpus.speakersOf(event).map(({ actor }) => actor)];
  const actors = [...new Set(ids)].flatMap((id) => corpus.actor(id) ?? []);
  return spelt([...(place ? [place] : []), ...actors], corpus);
}

/** All names of the corpus that articles spell in several ways: places, then actors. */
export function allSpellings(corpus: Corpus): SpeltName[] {
  return spelt([...corpus.data.places, ...corpus.data.actors], corpus);
}
