import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { ActorId } from "../../domain/ids.ts";
import {
  INTERFACE_LANGUAGES,
  isReadableIn,
  type LocalisedText,
} from "../../domain/localised-text.ts";
import type { Quote, Speaker } from "../../domain/quote.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { isolate } from "../text/isolate.ts";
import { contentWords, wordsNotIn } from "./manner-words.ts";
import { foldedWords } from "./name-words.ts";
import type { NamedActors } from "./named-actors.ts";

/** A speaker as the seeds name it, and the quote that contains the words. */
interface Told {
  readonly speaker: Speaker;
  readonly quote: Quote;
  readonly document: SourceDocument;
  readonly corpus: Corpus;
  readonly named: NamedActors;
}

/** The names in both languages, folded; not those without a letter or digit. */
function everyName(texts: readonly (LocalisedText | null | undefined)[]): string[] {
  return texts
    .flatMap((text) => (text ? INTERFACE_LANGUAGES.map((each) => text[each]) : []))
    .map((name) => foldedWords(name).join(" "))
    .filter((name) => name !== "");
}

/** What an actor is besides a person or an organisation: the article, or the text that it descends from. */
function sourceOf(actor: ActorId, isCarrier: boolean, told: Told): string | null {
  const { quote, document, corpus, named } = told;
  const isAnyOf = (texts: readonly (LocalisedText | null | undefined)[]) =>
    named.isCalled(actor, everyName(texts));
  if (isAnyOf([document.name, document.publisher])) return `the article \`${document.id}\` itself`;
  const origin = corpus.originOf(quote);
  // The page names a carrier and the origin one after the other, but cites an origin as any speaker.
  return isCarrier && isAnyOf([origin?.name]) ? `the origin \`${origin?.id}\` itself` : null;
}

function checkSpeaker(told: Told, place: SeedPlace, report: Report) {
  const { actor } = told.speaker;
  const source = sourceOf(actor, false, told);
  if (source === null) return;
  const message = `\`${actor}\` is ${source}: nobody else says these words.`;
  const hint = "Leave `speaker` out where the article speaks in its own voice.";
  report(place.problem("source-as-speaker", message, hint));
}

function checkCarrier(carrier: ActorId, told: Told, place: SeedPlace, report: Report) {
  const { quote, named } = told;
  const source = sourceOf(carrier, true, told);
  if (source !== null) {
    const message = `\`${carrier}\` is ${source}, so it would pass the words on twice.`;
    const hint = "Delete it from `via`: the page names the article and its origin anyway.";
    report(place.problem("source-as-speaker", message, hint));
  } else if (!named.isNamed(carrier, quote)) {
    const message = `\`${carrier}\` is not named in \`${quote.document}\` up to these words, so the article does not say that it passed them on.`;
    const hint =
      "Delete it from `via`. If the article writes the name in another way, add that to its `spellings`.";
    report(place.problem("carrier-unnamed", message, hint));
  }
}

function peopleOf(speaker: Speaker | null): readonly ActorId[] {
  return speaker ? [speaker.actor, ...speaker.via] : [];
}

/** The paragraphs of a quote, as text. */
function paragraphsOf({ text, paragraphs }: SourceDocument, quote: Quote): string[] {
  const { first, last } = quote.paragraphs;
  return paragraphs
    .filter(({ number }) => first <= number && number <= last)
    .map(({ span }) => text.slice(span.start, span.end));
}

/**
 * Reports a manner most of whose words are neither in the paragraph of the quote nor in an earlier one
 * that quotes the same people. Only an article in a language of the interface can be compared.
 */
function checkManner(told: Told, place: SeedPlace, report: Report) {
  const { speaker, quote, document, corpus } = told;
  const language = INTERFACE_LANGUAGES.find((each) => isReadableIn(document.language, each));
  const manner = language && speaker.manner?.[language];
  if (!manner) return;
  const people = peopleOf(speaker);
  const earlier = corpus
    .quotesIn(document.id)
    .filter(
      (other) =>
        other.span.start < quote.span.start &&
        peopleOf(other.speaker).some((each) => people.includes(each)),
    );
  const words = contentWords(manner, language);
  const missing = wordsNotIn(
    words,
    [quote, ...earlier].flatMap((each) => paragraphsOf(document, each)),
  );
  if (missing.length * 2 <= words.length) return;
  const message = `Paragraph ${quote.paragraphs.first} of \`${document.id}\` does not say ${isolate(`"${manner}"`)}, nor does an earlier one that quotes the same speaker.`;
  const hint = "Delete `manner`, or write it with the words of the article.";
  report(place.at(language).problem("manner-unstated", message, hint));
}

/** Checks who speaks, who passes the words on, and how. `place` is that of the speaker. */
export function checkSpeakerOf(told: Told, place: SeedPlace, report: Report) {
  checkSpeaker(told, place.at("actor"), report);
  for (const [index, carrier] of told.speaker.via.entries()) {
    checkCarrier(carrier, told, place.at("via", index), report);
  }
  checkManner(told, place.at("manner"), report);
}
