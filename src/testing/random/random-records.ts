import {
  type Gloss,
  INTERFACE_LANGUAGES,
  type LocalisedText,
} from "../../domain/localised-text.ts";
import type { Fields } from "../made-seeds.ts";
import { type Choose, choice } from "./random-text.ts";

/** A seed, and the record that it must compile to. */
export interface Pair<T> {
  readonly seed: Fields;
  readonly record: T;
}

/** Texts that YAML could misread, without digits, without words of the articles, and without speech. */
export const UNCOUNTED = [
  "نصّ: فيه «علامات» # ونقطتان",
  "Un texte : « avec » l’espace insécable",
  "null",
  "- x\n- y",
  "true # not",
  "  {x: 'y'} ",
  '"quoted" \\ \\n',
  "يبدأ بسطر\n\nوينتهي بسطر",
  "🌊 ~ @ ` % & *",
] as const;

const WORDS = [...UNCOUNTED, "12", "[..2031-01-08]"] as const;

/** A random text in both languages. The seed may have a final line break, which the record drops. */
export function randomText(
  choose: Choose,
  words: readonly [string, ...string[]] = WORDS,
): Pair<LocalisedText> {
  const [ar, fr] = [choice(choose, words), choice(choose, words)];
  const end = choose(3) === 0 ? "\n" : "";
  return { seed: { ar: ar + end, fr }, record: { ar: ar.trimEnd(), fr: fr.trimEnd() } };
}

/** A random translation into the languages of the interface, but the one of the document. */
export function randomGloss(choose: Choose, language: string) {
  const { seed, record } = randomText(choose, UNCOUNTED);
  const readers = INTERFACE_LANGUAGES.filter((reader) => reader !== language);
  return {
    seed: Object.fromEntries(readers.map((reader) => [reader, seed[reader] ?? ""])),
    record: Object.fromEntries(readers.map((reader) => [reader, record[reader]])) as Gloss,
  };
}

/** A random name that no other record has, and whose last word is no surname. */
export function randomName(choose: Choose, id: string): Pair<LocalisedText> {
  const { record } = randomText(choose);
  const name = { ar: `${record.ar} ${id} q`, fr: `${record.fr} ${id} q` };
  return { seed: name, record: name };
}

/** Records with an identifier, a name, and the fields from `more`. */
export function namedRecords<T extends object>(
  choose: Choose,
  sort: string,
  ids: readonly string[],
  more: (index: number) => { readonly seed: Fields; readonly record: T },
): Pair<{ readonly id: string; readonly name: LocalisedText } & T>[] {
  return ids.map((id, index) => {
    const name = randomName(choose, `${sort} ${id}`);
    const { seed, record } = more(index);
    return { seed: { id, name: name.seed, ...seed }, record: { id, name: name.record, ...record } };
  });
}

/** A random subset of a list. */
export function someOf<T>(choose: Choose, list: readonly T[]): T[] {
  return list.filter(() => choose(3) === 0);
}

/** A random item of a list, or null. */
export function maybe<T>(choose: Choose, list: readonly T[]): T | null {
  return list[choose(list.length + 1)] ?? null;
}

/** Drops keys with null, which authors leave out. */
export function typed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
