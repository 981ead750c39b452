import { distance } from "fastest-levenshtein";

/**
 * The known word nearest to a mistyped one by edit distance. Null if none is near: more than two
 * fifths of the letters differ, and neither word is a prefix of the other.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const part = candidate.startsWith(word) || word.startsWith(candidate) ? 1 : 0;
    const apart = distance(word, candidate) * (part ? 0.5 : 1);
    const longest = Math.max(word.length, candidate.length);
    if (apart <= longest * 0.4 && apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

/** "Did you mean `x`? …" or the list of known words. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return "There is none yet.";
  const shown = known.slice(0, 12).join(", ");
  return `Known: ${shown}${known.length > 12 ? `, … (${known.length} in all)` : ""}.`;
}
