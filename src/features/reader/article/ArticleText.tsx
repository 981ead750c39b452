import { useMemo, useRef } from "react";
import type { Passage } from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { ArticleChunkView } from "./ArticleChunkView.tsx";
import { type LineLight, lightOn } from "./ArticleLineView.tsx";
import { articleChunks, chunkOf } from "./article-lines.ts";
import { useDrawnChunks } from "./use-drawn-chunks.ts";
import { useLineWords } from "./use-line-words.ts";
import "./ArticleText.css";

interface ArticleTextProps extends LineLight {
  readonly source: SourceDocument;
  /** What is to be shown as cited by no event; null while it is not asked for. */
  readonly uncited: readonly Passage[] | null;
  /** A paragraph that is to be drawn next, besides the one that is lit or asked for. */
  readonly wanted: number | null;
}

/**
 * The article itself. Its textContent is the file, to the character, also while it is being drawn: line breaks
 * between paragraphs are text that is not drawn, and what is not the article's is written by CSS.
 */
export function ArticleText({ source, uncited, wanted, event, active, asked }: ArticleTextProps) {
  const corpus = useCorpus();
  const words = useLineWords();
  const chunks = useMemo(() => articleChunks(corpus, source), [corpus, source]);
  const setting = useMemo(
    () => ({
      corpus,
      source,
      words,
      headed: source.paragraphs.some(({ role }) => role === "headline"),
      uncited: new Set(uncited?.map(({ span }) => span.start)),
    }),
    [corpus, source, words, uncited],
  );
  const place = chunkOf(chunks, asked ?? active?.paragraphs.first ?? null);
  const next = wanted === null ? place : chunkOf(chunks, wanted);
  const root = useRef<HTMLElement>(null);
  const drawn = useDrawnChunks(root, chunks.length, place, next);
  const light = { event, active, asked };
  return (
    <article ref={root} className="article" lang={source.language} dir={source.direction}>
      {chunks.map((chunk, index) => (
        <ArticleChunkView
          key={chunk.span.start}
          chunk={chunk}
          setting={setting}
          drawn={drawn.has(index)}
          long={chunks.length > 1}
          {...lightOn(chunk.lines, light)}
        />
      ))}
      {source.text.slice(chunks.at(-1)?.span.end ?? 0)}
    </article>
  );
}
