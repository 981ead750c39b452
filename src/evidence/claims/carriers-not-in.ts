/** The words of a text, without punctuation. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The carriers that the manner of speaking does not already name: after "quoted by Radio Town", "Radio Town"
 * need not be repeated. The manner may punctuate a name differently or attach a preposition to it.
 */
export function carriersNotIn(manner: string, carriers: readonly string[]): string[] {
  return carriers.filter((name) => !wordsIn(name).every((word) => manner.includes(word)));
}
