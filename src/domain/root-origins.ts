import type { Corpus } from "./corpus.ts";
import type { OriginId } from "./ids.ts";

/**
 * The roots of all texts that the articles carry, each once. An article that also has words of another origin carries
 * more than one.
 */
export function rootOriginsOf(corpus: Corpus): readonly OriginId[] {
  const { documents, quotes } = corpus.data;
  return [
    ...new Set([
      ...documents.map((document) => corpus.rootOrigin(document)),
      ...quotes.map((quote) => corpus.rootOriginOf(quote)),
    ]),
  ];
}
