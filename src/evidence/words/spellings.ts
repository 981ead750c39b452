import type { Actor, Place } from "../../domain/actor.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** An article with the numbers of the paragraphs that contain a spelling. Never empty. */
export interface Stand {
  readonly source: SourceDocument;
  readonly paragraphs: readonly number[];
}

/** Another spelling of a name, with the articles that write it so. */
export interface Spelling {
  readonly exact: string;
  /** In corpus order. Never empty: the build refuses a spelling that occurs in no article. */
  readonly stands: readonly Stand[];
}

/** A name of an event and the other spellings of it. */
export interface SpeltName {
  readonly named: Actor | Place;
  readonly spellings: readonly Spelling[];
}

/** Where a spelling occurs, also with letters that Arabic attaches to it: "بقازاقستان". */
function standsOf(exact: string, documents: readonly SourceDocument[]): Stand[] {
  return documents.flatMap((source) => {
    const paragraphs = source.paragraphs
      .filter(({ span }) => source.text.slice(span.start, span.end).includes(exact))
      .map(({ number }) => number);
    return paragraphs.length > 0 ? [{ source, paragraphs }] : [];
  });
}

/** The place, the actors and the speakers of an event that articles spell in several ways. */
export function spellingsOf(event: CrisisEvent, corpus: Corpus): SpeltName[] {
  const place = event.place === null ? undefined : corpus.place(event.place);
  const ids = [...event.actors, ...corpus.speakersOf(event).map(({ actor }) => actor)];
  const actors = [...new Set(ids)].flatMap((id) => corpus.actor(id) ?? []);
  const names: readonly (Actor | Place)[] = [...(place ? [place] : []), ...actors];
  return names.flatMap((named) => {
    const spellings = named.spellings.map((exact) => ({
      exact,
      stands: standsOf(exact, corpus.data.documents),
    }));
    return spellings.length > 0 ? [{ named, spellings }] : [];
  });
}
