import type { SourceDocument } from "../../domain/document.ts";
import { cutIntoSegments } from "../../domain/segments.ts";
import type { Span } from "../../domain/span.ts";
import "./SourceSentence.css";

interface SourceSentenceProps {
  readonly id: string;
  /** Words of the source, to the character. */
  readonly text: string;
  readonly source: SourceDocument;
  /** What of the text stands in gold, counted from its beginning. */
  readonly marks: readonly Span[];
  /** Says how large it is set. */
  readonly className: string;
}

/** A sentence of an article in its own language and direction, some of its words in gold. */
export function SourceSentence({ id, text, source, marks, className }: SourceSentenceProps) {
  return (
    // The marks around the words are drawn by CSS: the text is the article's, to the character.
    <blockquote
      id={id}
      className={`source-sentence reading ${className}`}
      lang={source.language}
      dir={source.direction}
    >
      {cutIntoSegments({ start: 0, end: text.length }, marks).map(({ start, end, covering }) =>
        covering.length > 0 ? (
          <mark key={start}>{text.slice(start, end)}</mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </blockquote>
  );
}
