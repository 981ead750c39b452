import type { Lede, LedeSentence } from "../../domain/lede.ts";
import type { Fields } from "../made-seeds.ts";
import { type Choose, choice } from "./random-text.ts";

/** Words without numbers and quotation marks. */
const CITED = ["انهار السد", "La digue cède", "نصّ: قصير", "d’un mot"] as const;
const AROUND = ["", "ثم ", "Puis : ", " # "] as const;

/** A random lede as a seed and as a record; null for some corpora, and if there is no event. */
export function randomLede(
  choose: Choose,
  events: readonly string[],
): { seed: Fields | null; record: Lede | null } {
  const [first, second = first] = events;
  if (first === undefined || second === undefined || choose(3) === 0) {
    return { seed: null, record: null };
  }
  const sentence = (event: string): { seed: string; record: LedeSentence } => {
    const [before, words] = [choice(choose, AROUND), choice(choose, CITED)];
    const cited = { text: words, event };
    return {
      seed: `${before}[${words}](${event})`,
      record: before === "" ? [cited] : [{ text: before, event: null }, cited],
    };
  };
  const [ar, fr] = [0, 1].map(() => [first, second].map(sentence));
  const seeds = (made: typeof ar) => (made ?? []).map(({ seed }) => seed);
  const records = (made: typeof ar) => (made ?? []).map(({ record }) => record);
  return {
    seed: { ar: seeds(ar), fr: seeds(fr) },
    record: { ar: records(ar), fr: records(fr) },
  };
}
