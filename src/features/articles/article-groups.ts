import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { OriginId } from "../../domain/ids.ts";

/** Articles that descend from one text in the end: one witness, however many copies. */
export interface ArticleGroup {
  readonly root: OriginId;
  /** In the order of the corpus; never empty. */
  readonly documents: readonly SourceDocument[];
}

/** All articles of the corpus by the text at their root, each group where its first article stands. */
export function articleGroups(corpus: Corpus): ArticleGroup[] {
  const groups = new Map<OriginId, SourceDocument[]>();
  for (const document of corpus.data.documents) {
    const root = corpus.rootOrigin(document);
    const group = groups.get(root);
    if (group) group.push(document);
    else groups.set(root, [document]);
  }
  return [...groups].map(([root, documents]) => ({ root, documents }));
}
