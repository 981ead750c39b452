import type { ReactNode } from "react";
import { cutIntoSegments } from "../../../domain/segments.ts";
import type { Span } from "../../../domain/span.ts";
import type { DifferenceSpan } from "./pair-rows.ts";
import "./DifferingText.css";

interface DifferingTextProps {
  readonly text: string;
  readonly within: Span;
  readonly differences: readonly DifferenceSpan[];
  /** Formats the numbers of differences; returns an empty string for none. */
  readonly write: (numbers: readonly number[]) => string;
  /** Renders a part of the text. */
  readonly children: (within: Span) => ReactNode;
}

/**
 * A part of an article in which words that differ from the other article have a double underline, followed by
 * the number of the note. CSS generates the number, because text nodes must be the article's own.
 */
export function DifferingText({ text, within, differences, write, children }: DifferingTextProps) {
  return cutIntoSegments(within, differences).map(({ start, end, covering }) => {
    const words = children({ start, end });
    if (covering.length === 0) return words;
    // A number within a word would separate its letters.
    const ends = /^[\p{L}\p{M}]/u.test(text.slice(end, within.end))
      ? []
      : covering.filter((span) => span.end === end);
    return (
      <span
        key={start}
        className="differs"
        data-differences={covering.map(({ number }) => number).join(" ")}
        data-numbers={write(ends.map(({ number }) => number)) || undefined}
      >
        <span className="differs-words">{words}</span>
      </span>
    );
  });
}
