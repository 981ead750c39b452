import { foldWord } from "./word-index.ts";

/** A text without variation in writing, on one line with single spaces. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, where its character begins in the original. */
  readonly starts: readonly number[];
}

/** Removes variation in writing and keeps the way back to the original. */
export function foldText(text: string): FoldedText {
  let folded = "";
  let offset = 0;
  const starts: number[] = [];
  for (const character of text) {
    const plain = foldWord(character).replace(/['’ʼ]/g, "’").replace(/\s+/g, " ");
    if (plain !== " " || !folded.endsWith(" ")) {
      for (let unit = 0; unit < plain.length; unit += 1) starts.push(offset);
      folded += plain;
    }
    offset += character.length;
  }
  return { folded, starts };
}
