import type { SourceDocument } from "../../domain/document.ts";
import { cutIntoSegments } from "../../domain/segments.ts";
import type { Span } from "../../domain/span.ts";
import "./SourceSentence.css";

interface SourceSentenceProps {
  readonly id: string;
  /** Exact text of the source. */
  readonly text: string;
  readonly source: SourceDocument;
  /** Highlighted parts, as offsets into `text`. */
  readonly marks: readonly Span[];
  /** Sets the font size. */
  readonly className: string;
}

/** A sentence of an article in its own language and direction, with some words highlighted. */
export function SourceSentence({ id, text, source, marks, className }: SourceSentenceProps) {
  return (
    // CSS adds the quotation marks, so that the text itself is exactly the article's.
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
