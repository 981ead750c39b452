/** Letters that different typists use for the same letter, mapped to one of them. */
const ALIKE: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ہ: "ه",
  ە: "ه",
  ک: "ك",
  ٱ: "ا",
  ـ: "",
};

/**
 * Removes variation in typing: case, accents and vowel marks, hamza carriers, forms of yeh, heh and
 * kaf, tatweel, joiners, Arabic digits. Only for finding near passages, never for accepting one.
 */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[ىیةہەکٱـ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}

/** The words of a text in order, and the occurrences of each folded word. */
export interface WordIndex {
  /** Offsets of the words; `ends` is exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Word numbers, from 0, by folded word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/**
 * Builds an index in one pass; about a second for ten million characters, and only if a quote was
 * not found.
 */
export function indexWords(text: string): WordIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const places = new Map<string, number[]>();
  const folds = new Map<string, string>();
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*/gu)) {
    const [word] = match;
    let folded = folds.get(word);
    if (folded === undefined) {
      folded = foldWord(word);
      folds.set(word, folded);
    }
    const known = places.get(folded);
    if (known) known.push(starts.length);
    else places.set(folded, [starts.length]);
    starts.push(match.index);
    ends.push(match.index + word.length);
  }
  return { starts, ends, places };
}
