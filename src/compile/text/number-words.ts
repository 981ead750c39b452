import { type NumberPart, numberWordsOf } from "./number-tables.ts";
import { foldWord } from "./word-index.ts";

/** A number in words. */
export interface WordedNumber {
  /** As they stand in the text. */
  readonly words: string;
  readonly value: number;
  /** Whether the word itself says "about": "une centaine". */
  readonly isRough: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly part: NumberPart;
  /** Whether "and" stands before it, as a word or as a letter. */
  readonly isJoined: boolean;
}

/** The words of a text that belong to numbers, in runs of neighbours. */
function runsOf(text: string, language: string): Token[][] {
  const known = numberWordsOf(language);
  if (!known) return [];
  const runs: Token[][] = [];
  let run: Token[] = [];
  let isJoined = false;
  let end = 0;
  const finish = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    isJoined = false;
  };
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\u200C\u200D]+/gu)) {
    // Only spaces and hyphens stand inside a number.
    if (!/^[\s-]*$/.test(text.slice(end, start))) finish();
    end = start + word.length;
    const folded = foldWord(word);
    const own = known.parts.get(folded);
    const joined =
      !own && known.joinsByPrefix && folded.startsWith("و")
        ? known.parts.get(folded.slice(1))
        : undefined;
    const part = own ?? joined;
    if (!part) finish();
    else if (part.kind === "joiner") isJoined = true;
    else {
      run.push({ start, end, part, isJoined: isJoined || joined !== undefined });
      isJoined = false;
    }
  }
  finish();
  return runs;
}

/** Whether two units are added up, as "twenty" and "three" are. */
function combine(unit: number, value: number, isJoined: boolean): boolean {
  // "ثلاثة عشر"
  if (unit < 10 && value === 10) return !isJoined;
  // Arabic has the lesser unit first: "ثلاثة وعشرون".
  if (unit < 10) return isJoined && value >= 20 && value < 100;
  // "dix-sept"
  if (unit === 10) return !isJoined && value >= 7 && value < 10;
  // "soixante-dix", "مئتان وخمسة"
  return unit < 20 ? false : unit < 100 ? value < 20 : value < 100;
}

/** A number that is being read. */
class Reading {
  /** What precedes the last scale of a thousand or more. */
  total = 0;
  /** Below a thousand. */
  group = 0;
  /** The last unit; null after a scale and at the beginning. */
  unit: number | null = null;
  isRough = false;

  get value(): number {
    return this.total + this.group;
  }

  /** Adds a part; false if it begins another number. */
  add({ part, isJoined }: Token): boolean {
    if (this.isRough) return false;
    switch (part.kind) {
      case "unit":
        return this.addUnit(part.value, isJoined);
      case "teen":
        return this.addUnit(10, isJoined);
      case "scale":
        return this.addScale(part.value, part.alone);
      case "rough":
        this.total = (this.value || 1) * part.value;
        this.group = 0;
        this.isRough = true;
        return true;
      case "joiner":
        return true;
    }
  }

  addUnit(value: number, isJoined: boolean): boolean {
    if (this.unit !== null) {
      // "quatre-vingt"
      if (this.unit === 4 && value === 20 && !isJoined) {
        this.group += 76;
        this.unit = 80;
        return true;
      }
      if (!combine(this.unit, value, isJoined)) return false;
    }
    // "ألفان" is complete by itself.
    if (value >= 1000) {
      this.total += value;
      this.unit = null;
    } else {
      this.group += value;
      this.unit = value;
    }
    return true;
  }

  addScale(value: number, isAlone: boolean): boolean {
    if (this.group === 0 && !isAlone) return false;
    if (value >= 1000) {
      this.total += (this.group || 1) * value;
      this.group = 0;
    } else {
      const count = this.group % value;
      this.group += (count || 1) * value - count;
    }
    this.unit = null;
    return true;
  }
}

/**
 * The numbers in a text that are written in words, in order; empty for unknown languages. Amounts
 * without a number ("dozens", "آلاف") are not among them.
 */
export function readNumberWords(text: string, language: string): WordedNumber[] {
  const numbers: WordedNumber[] = [];
  for (const run of runsOf(text, language)) {
    let reading = new Reading();
    let first: Token | null = null;
    let end = 0;
    const finish = () => {
      if (first && reading.value > 0) {
        const words = text.slice(first.start, end);
        numbers.push({ words, value: reading.value, isRough: reading.isRough });
      }
      reading = new Reading();
      first = null;
    };
    for (const token of run) {
      if (!reading.add(token)) {
        finish();
        // "des millions" counts nothing.
        if (!reading.add(token)) continue;
      }
      first ??= token;
      end = token.end;
    }
    finish();
  }
  return numbers;
}
