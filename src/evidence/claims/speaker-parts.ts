import type { Corpus } from "../../domain/corpus.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Speaker } from "../../domain/quote.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { carriersNotIn } from "./carriers-not-in.ts";

/** A speaker in words. */
export interface SpeakerParts {
  readonly name: string;
  /** How it was said; empty if the article does not say. */
  readonly manner: string;
  /** Those whom the article names as carriers and the manner does not name, from the speaker towards the article. */
  readonly carriers: readonly string[];
  /** The manner and all carriers that the article names. */
  readonly attribution: string;
}

/** The name, manner and carriers of a speaker; null for an unknown actor. */
export function speakerParts(
  { actor, manner: how, via }: Speaker,
  corpus: Corpus,
  locale: Locale,
): SpeakerParts | null {
  const known = corpus.actor(actor);
  if (!known) return null;
  const manner = how ? readIn(how, locale) : "";
  const named = via.flatMap((id) => corpus.actor(id) ?? []).map(({ name }) => readIn(name, locale));
  return {
    name: readIn(known.name, locale),
    manner,
    carriers: carriersNotIn(manner, named).toReversed(),
    attribution: [manner, ...named].filter((part) => part !== "").join(" "),
  };
}
