import type { CorpusData } from "../../domain/corpus.ts";
import { citedIn, type Lede, type LedeSentence } from "../../domain/lede.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { CorpusHeadSeed } from "../seeds/schema-corpus.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkSupport } from "./check-support.ts";
import { checkReferences, countWords, readSentence } from "./read-sentence.ts";

const MIN_SENTENCES = 2;
const MAX_SENTENCES = 4;
const MAX_WORDS_PER_SENTENCE = 16;
const MAX_WORDS = 45;

/** Reports a number of sentences or words that is too high or too low for one glance. */
function checkLength(sentences: readonly LedeSentence[], place: SeedPlace, report: Report) {
  if (sentences.length < MIN_SENTENCES || sentences.length > MAX_SENTENCES) {
    const message = `A lede has ${MIN_SENTENCES} to ${MAX_SENTENCES} sentences; this one has ${sentences.length}.`;
    report(place.problem("lede-sentences", message, "Write each sentence as an item of its own."));
  }
  const counts = sentences.map(countWords);
  for (const [index, count] of counts.entries()) {
    if (count <= MAX_WORDS_PER_SENTENCE) continue;
    const message = `This sentence has ${count} words; at most ${MAX_WORDS_PER_SENTENCE} are read at a glance.`;
    report(place.at(index).problem("lede-words", message, "Say less. The events say the rest."));
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all <= MAX_WORDS) return;
  const message = `The sentences have ${all} words; at most ${MAX_WORDS} are read at a glance.`;
  report(place.problem("lede-words", message, "Shorten or delete a sentence."));
}

function citedBy(sentences: readonly LedeSentence[]): string[] {
  return [...new Set(sentences.flatMap(citedIn))];
}

/** Reports events that only one of the two languages cites. */
function checkLanguages(lede: Lede, place: SeedPlace, report: Report) {
  for (const [one, other] of [["ar", "fr"] as const, ["fr", "ar"] as const]) {
    const cited = citedBy(lede[other]);
    for (const id of citedBy(lede[one]).filter((each) => !cited.includes(each))) {
      const message = `\`${one}\` cites \`${id}\` and \`${other}\` does not.`;
      const hint = "Cite the same events in both languages.";
      report(place.at(other).problem("lede-languages", message, hint));
    }
  }
}

/** The lede with its events, in form only. Null if there is none or after a problem of its form. */
export function readLede(entry: Entry<CorpusHeadSeed> | null, report: Report): Lede | null {
  const written = entry?.parts.lede;
  if (!entry || !written) return null;
  const place = entry.place.at("lede");
  let isSound = true;
  const read = (language: InterfaceLanguage): LedeSentence[] =>
    written[language].map((text, index) => {
      const sentence = readSentence(text);
      const issue = checkReferences(sentence);
      if (issue) {
        isSound = false;
        report(place.at(language, index).problem(issue.code, issue.message, issue.hint));
      }
      return sentence;
    });
  const lede = { ar: read("ar"), fr: read("fr") };
  if (!isSound) return null;
  for (const language of INTERFACE_LANGUAGES) {
    checkLength(lede[language], place.at(language), report);
  }
  checkLanguages(lede, place, report);
  return lede;
}

type Records = Pick<CorpusData, "events" | "quotes" | "figures" | "documents">;

/** Reports the first number or quotation of each sentence that its cited events do not carry. */
export function checkLede(lede: Lede, records: Records, place: SeedPlace, report: Report) {
  for (const language of INTERFACE_LANGUAGES) {
    for (const [index, sentence] of lede[language].entries()) {
      const cited = new Set(citedIn(sentence));
      const quotes = records.quotes.filter(({ event }) => cited.has(event));
      const issue = checkSupport(sentence, language, {
        events: records.events.filter(({ id }) => cited.has(id)),
        quotes,
        figures: records.figures.filter(({ event }) => cited.has(event)),
        documents: records.documents.filter(({ id }) =>
          quotes.some(({ document }) => document === id),
        ),
      });
      if (issue) report(place.at(language, index).problem(issue.code, issue.message, issue.hint));
    }
  }
}
