import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { foldWord } from "../text/word-index.ts";
import { foldedWords, withoutPrefixes } from "./name-words.ts";

/** Words that say nothing of a manner by themselves. */
const FUNCTION_WORDS: Readonly<Record<InterfaceLanguage, ReadonlySet<string>>> = {
  ar: folded(
    "في من عن على إلى مع عبر خلال أثناء عند بعد قبل بين حسب بحسب وفق وفقا نقلا حول لدى ضمن هو هي هم ما لما كما التي الذي الذين هذا هذه ذلك تلك نفسه نفسها عنه عنها فيه فيها له لها",
  ),
  fr: folded(
    "dans par pour sur sous avec sans chez lors selon après avant pendant depuis entre vers les des une aux ses son leur leurs qui que dont cette ces même mêmes elle ils elles cité citée cités citées citant via ont été est",
  ),
};

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(foldWord));
}

/** A shorter word is an article, a preposition or a rest of one. */
const MIN_WORD_LENGTH = 3;

/** The words of a manner that its article must have: not the prepositions. */
export function contentWords(manner: string, language: InterfaceLanguage): string[] {
  return foldedWords(manner).filter(
    (word) => word.length >= MIN_WORD_LENGTH && !FUNCTION_WORDS[language].has(word),
  );
}

/** A word with and without what Arabic joins to it, the article included. */
function formsOf(word: string): string[] {
  return withoutPrefixes(word).flatMap((form) =>
    /^ال(?=\p{L}{3})/u.test(form) ? [form, form.slice(2)] : [form],
  );
}

const MIN_STEM_LENGTH = 4;
const MAX_ENDING_LENGTH = 3;

/** Whether two words differ at most in their ending: "courriel", "courriels"; "tweet", "tweeté". */
function isFormOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return (
    short.length >= MIN_STEM_LENGTH &&
    long.length - short.length <= MAX_ENDING_LENGTH &&
    long.startsWith(short)
  );
}

/** Which of the words are in none of the texts, in any form. */
export function wordsNotIn(words: readonly string[], texts: readonly string[]): string[] {
  const known = [...new Set(texts.flatMap(foldedWords))].flatMap(formsOf);
  return words.filter(
    (word) => !formsOf(word).some((form) => known.some((each) => isFormOf(form, each))),
  );
}
