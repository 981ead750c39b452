import type { Corpus } from "../../domain/corpus.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";

/** What a name says before its first comma or parenthesis: "Jakarta" of "Jakarta (arabe)". */
function shortName(name: string): string {
  return name.split(/\s*[،,(]/u)[0] || name;
}

/**
 * Who tells an event: a name for each independent text, in the order of the quotes. The copies of one text share a name
 * where their names begin alike, else the first one's stands for them.
 */
export function tellersOf(
  corpus: Corpus,
  event: CrisisEvent,
  read: (text: LocalisedText) => string,
): string[] {
  const names = corpus
    .originGroups(event)
    .flatMap(({ documents: [first] }) => (first ? [shortName(read(first.name))] : []));
  return [...new Set(names)];
}
