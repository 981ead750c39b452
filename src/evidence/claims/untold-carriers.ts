/** The words of a text, without its marks. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Of the names of those who carried some words, the ones that the manner of speaking does not hold already:
 * "quoted by Radio Town" needs no second "Radio Town". Names may stand there in other marks, or behind a
 * preposition that is written together with them.
 */
export function untoldCarriers(manner: string, carriers: readonly string[]): string[] {
  return carriers.filter((name) => !wordsIn(name).every((word) => manner.includes(word)));
}
