import type { ReactNode } from "react";
import { cutIntoSegments } from "../../../domain/segments.ts";
import type { Span } from "../../../domain/span.ts";
import type { DifferenceSpan } from "./pair-rows.ts";
import "./DifferingText.css";

interface DifferingTextProps {
  readonly text: string;
  readonly within: Span;
  readonly differences: readonly DifferenceSpan[];
  /** Numbers of differences as the interface writes them; none is the empty string. */
  readonly write: (numbers: readonly number[]) => string;
  /** Sets a stretch of the text. */
  readonly children: (within: Span) => ReactNode;
}

/**
 * A stretch of an article in which the words that another text renders otherwise are underlined twice, with the
 * number of the note behind them. CSS draws the number: the text is the article's, to the character.
 */
export function DifferingText({ text, within, differences, write, children }: DifferingTextProps) {
  return cutIntoSegments(within, differences).map(({ start, end, covering }) => {
    const words = children({ start, end });
    if (covering.length === 0) return words;
    // Inside a word a number would tear its letters.
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
