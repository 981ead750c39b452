import type { LedeSentence } from "../../domain/lede.ts";
import type { Issue } from "../problems/problem.ts";

/** `[words](event-id)`. The words contain no brackets. */
const REFERENCE = /\[([^[\]]+)\]\(([^()\s]+)\)/gu;

/** A sentence as written, cut at its references. Brackets that form no reference stay in the text. */
export function readSentence(written: string): LedeSentence {
  const parts: { text: string; event: string | null }[] = [];
  let end = 0;
  for (const { 0: whole, 1: text = "", 2: event = "", index } of written.matchAll(REFERENCE)) {
    if (index > end) parts.push({ text: written.slice(end, index), event: null });
    parts.push({ text, event });
    end = index + whole.length;
  }
  if (end < written.length) parts.push({ text: written.slice(end), event: null });
  return parts;
}

/** The words of a sentence without its marks of reference. */
export function plainWords(sentence: LedeSentence): string {
  return sentence.map(({ text }) => text).join("");
}

/** The number of words. An elided article and its noun are one, and a sign without letters or digits is none. */
export function countWords(sentence: LedeSentence): number {
  return plainWords(sentence)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is wrong with the form of a sentence; null if nothing is. */
export function checkReferences(sentence: LedeSentence): Issue | null {
  const hint = "Write the cited words and the event like this: [manifestations](protests-begin).";
  const bracket = /[[\]]/u.exec(plainWords(sentence))?.[0];
  if (bracket !== undefined) {
    const message = `The bracket \`${bracket}\` is not part of a reference.`;
    return { code: "lede-reference", message, hint };
  }
  if (sentence.some(({ event }) => event !== null)) return null;
  return { code: "lede-without-event", message: "This sentence cites no event.", hint };
}
