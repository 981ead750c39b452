import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { OriginId } from "../../domain/ids.ts";

/** Articles with the same root origin. They count as one witness. */
export interface ArticleGroup {
  readonly root: OriginId;
  /** In corpus order; never empty. */
  readonly documents: readonly SourceDocument[];
}

/** Groups all articles of the corpus by root origin, in the order of each group's first article. */
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
