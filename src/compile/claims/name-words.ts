import type { Actor } from "../../domain/actor.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { foldWord } from "../text/word-index.ts";

/** The words of a name, folded. Never empty. */
export type NameWords = readonly [string, ...string[]];

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toName(text: string): NameWords[] {
  const [first, ...rest] = foldedWords(text);
  return first === undefined ? [] : [[first, ...rest]];
}

/** A name and what it has in parentheses, each of which may stand alone: "Agence France-Presse (AFP)". */
export function partsOfName(name: string): NameWords[] {
  const inside = [...name.matchAll(/\(([^()]*)\)/g)].map(([, part = ""]) => part);
  return [name.replace(/\([^()]*\)/g, " "), ...inside].flatMap(toName);
}

/** A shorter last word is not distinctive enough to stand for a person. */
const MIN_SURNAME_LENGTH = 3;

/** The ways in which an article may write the name of an actor; persons also by their last name. */
export function namesOf({ type, name, spellings }: Actor): NameWords[] {
  const written = [...INTERFACE_LANGUAGES.map((each) => name[each]), ...spellings];
  const names = written.flatMap(partsOfName);
  if (type !== "person") return names;
  const surnames = names.flatMap((words) => {
    const last = words.at(-1) ?? "";
    return last.length < MIN_SURNAME_LENGTH ? [] : toName(last);
  });
  return [...names, ...surnames];
}

/**
 * A word without the letters that Arabic joins to it ("and", "by", "for", "like"), one after the
 * other; the word itself is first.
 */
export function withoutPrefixes(word: string): string[] {
  const forms = [word];
  const bare = /^[وف](?=\p{L}{3})/u.test(word) ? word.slice(1) : word;
  if (bare !== word) forms.push(bare);
  if (/^[بلك](?=\p{L}{3})/u.test(bare)) forms.push(bare.slice(1));
  // "for" and the article contract.
  if (bare.startsWith("لل")) forms.push(`ال${bare.slice(2)}`);
  return forms;
}

/** Whether a name begins at one of the words. */
export function beginsAt(words: readonly string[], index: number, name: NameWords): boolean {
  const [first, ...rest] = name;
  return (
    withoutPrefixes(words[index] ?? "").includes(first) &&
    rest.every((word, next) => words[index + 1 + next] === word)
  );
}
