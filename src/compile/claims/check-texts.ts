import type { Corpus } from "../../domain/corpus.ts";
import type { Disagreement } from "../../domain/disagreement.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Figure } from "../../domain/figure.ts";
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  isReadableIn,
} from "../../domain/localised-text.ts";
import type { Quote } from "../../domain/quote.ts";
import type { Report } from "../problems/problem.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { isolate } from "../text/isolate.ts";
import { numberWordsOf } from "../text/number-tables.ts";
import type { NamedActors } from "./named-actors.ts";
import { findUnsupportedNumber, findUnsupportedQuotation, type Support } from "./support.ts";

/** What an event's quotes and figures say; with `differences`, also the other sides of its questions. */
function supportOf(event: CrisisEvent, corpus: Corpus, differences: boolean): Support {
  const sides = differences ? corpus.disagreementsOf(event).flatMap(sidesOf(corpus)) : [];
  const quotes = [...corpus.quotesOf(event), ...sides];
  const ids = new Set(quotes.map(({ document }) => document));
  return {
    events: [event],
    quotes,
    figures: corpus.figuresOf(event),
    documents: [...ids].flatMap((id) => corpus.document(id) ?? []),
  };
}

/** The sides of a question: the whole quote, or words that no quote has. */
function sidesOf(corpus: Corpus) {
  return ({ positions }: Disagreement): Support["quotes"] =>
    positions.map((position) => corpus.quote(position.quote ?? "") ?? position);
}

/** Reports a number that is in none of the event's quotes. */
function checkNumbers(
  text: string,
  language: InterfaceLanguage,
  support: Support,
  place: SeedPlace,
  report: Report,
  mayRepeatDates = false,
) {
  const unsaid = findUnsupportedNumber(text, language, support, mayRepeatDates);
  if (unsaid === null) return;
  const message = `No quote of this event gives ${isolate(`"${unsaid.words}"`)}, in digits or in words.`;
  const hint = "Write the number as a quote gives it, or leave it out.";
  report(place.problem("number-unquoted", message, hint));
}

/** A single word in quotation marks keeps its distance and may be inflected. */
const MIN_QUOTED_WORDS = 2;

function checkQuotations(
  text: string,
  language: InterfaceLanguage,
  support: Support,
  place: SeedPlace,
  report: Report,
) {
  const unsaid = findUnsupportedQuotation(text, language, support, MIN_QUOTED_WORDS);
  if (unsaid === null) return;
  const message = `${isolate(`«${unsaid.words}»`)} is in no quote of this event and in no gloss of one.`;
  const hint = "Copy the words from a quote or its gloss, or delete the quotation marks.";
  report(place.problem("quotation-unquoted", message, hint));
}

/**
 * Reports a person or an organisation that no article names in or before the event's quotes. An
 * article in another language than those of the names may name them in a way that nobody listed.
 */
function checkNamed(
  text: string,
  event: CrisisEvent,
  corpus: Corpus,
  named: NamedActors,
  place: SeedPlace,
  report: Report,
) {
  const isCompared = ({ language }: SourceDocument) =>
    INTERFACE_LANGUAGES.some((each) => isReadableIn(language, each));
  if (!corpus.documentsOf(event).every(isCompared)) return;
  const quotes = corpus.quotesOf(event);
  const people = new Set(
    quotes.flatMap(({ speaker }) => (speaker ? [speaker.actor, ...speaker.via] : [])),
  );
  const unnamed = named.actorsIn(text).find(
    ({ id, type }) =>
      // States and groups go by many names: "the country", "the authorities".
      (type === "person" || type === "organisation") &&
      !people.has(id) &&
      !quotes.some((quote) => named.isNamed(id, quote)),
  );
  if (!unnamed) return;
  const message = `This names \`${unnamed.id}\`, whom no article names in the quotes of this event or before them.`;
  const hint =
    "Leave the name out, or cite a quote that names them. If the articles write it in another way, add that to its `spellings`.";
  report(place.problem("name-unquoted", message, hint));
}

/** Checks the numbers, quotations and names in the label, the title and the summary of an event. */
export function checkEventTexts(
  event: CrisisEvent,
  corpus: Corpus,
  named: NamedActors,
  place: SeedPlace,
  report: Report,
) {
  const own = supportOf(event, corpus, false);
  const wide = supportOf(event, corpus, true);
  for (const language of INTERFACE_LANGUAGES) {
    for (const key of ["label", "title"] as const) {
      const at = place.at(key, language);
      const text = event[key][language];
      checkNumbers(text, language, own, at, report);
      checkQuotations(text, language, own, at, report);
      checkNamed(text, event, corpus, named, at, report);
    }
    // A summary also says where sources differ, and what is only apparent.
    const at = place.at("summary", language);
    checkNumbers(event.summary[language], language, wide, at, report, true);
    checkQuotations(event.summary[language], language, wide, at, report);
  }
}

/** Checks the numbers in the question of a disagreement. */
export function checkQuestion(
  disagreement: Disagreement,
  corpus: Corpus,
  place: SeedPlace,
  report: Report,
) {
  const quotes = sidesOf(corpus)(disagreement);
  const documents = quotes.flatMap(({ document }) => corpus.document(document) ?? []);
  const support = { events: [], quotes, figures: [], documents };
  for (const language of INTERFACE_LANGUAGES) {
    const unsaid = findUnsupportedNumber(disagreement.question[language], language, support, true);
    if (unsaid === null) continue;
    const message = `No position gives ${isolate(`"${unsaid.words}"`)}, in digits or in words.`;
    const hint = "Write the numbers of the positions, or leave them out.";
    report(place.at(language).problem("number-unquoted", message, hint));
  }
}

/**
 * Checks the numbers in the glosses of words whose language has known words for numbers. A figure may
 * say what the words give without a number, such as a dual.
 */
export function checkGlossNumbers(
  words: Pick<Quote, "document" | "exact" | "gloss">,
  figures: readonly Figure[],
  corpus: Corpus,
  place: SeedPlace,
  report: Report,
) {
  const document = corpus.document(words.document);
  if (!document || numberWordsOf(document.language.split("-")[0] ?? "") === null) return;
  const source = { events: [], quotes: [{ ...words, gloss: {} }], figures, documents: [document] };
  for (const reader of INTERFACE_LANGUAGES) {
    const gloss = words.gloss[reader];
    if (gloss === undefined) continue;
    const unsaid = findUnsupportedNumber(gloss, reader, source, true);
    if (unsaid === null) continue;
    const message = `The words do not give ${isolate(`"${unsaid.words}"`)}, in digits or in words.`;
    const hint = "Translate the number as it stands, even if it seems wrong.";
    report(place.at(reader).problem("number-unquoted", message, hint));
  }
}
