import { memo } from "react";
import type { Corpus } from "../../../domain/corpus.ts";
import type { Quote } from "../../../domain/quote.ts";
import { cutIntoSegments, type Segment } from "../../../domain/segments.ts";
import type { Span } from "../../../domain/span.ts";
import "./MarkedText.css";

/** The span of a quote, with the quote. */
export interface QuoteSpan extends Span {
  readonly quote: Quote;
}

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly spans: readonly QuoteSpan[];
  readonly corpus: Corpus;
  readonly event: string | null;
  /** Id of the highlighted quote; null if it has no words here. */
  readonly active: string | null;
  /** Ids of the quotes that correspond to the active quote of the other article. */
  readonly answers?: readonly string[];
  /** Start offsets of the passages to show as uncited. */
  readonly uncited?: ReadonlySet<number>;
}

/** Ids of the descriptions of the highlights, in MarkNotes. */
export const NOTES = {
  active: "reader-note-active",
  same: "reader-note-same",
  answer: "reader-note-answer",
} as const;

/**
 * A part of the article with its quotes marked. The text stays complete and in order. Marks never nest and
 * take up no space, so that Arabic letters stay joined across their borders.
 */
export const MarkedText = memo(function MarkedText({
  text,
  within,
  spans,
  ...rest
}: MarkedTextProps) {
  return cutIntoSegments(within, spans).map((segment) => (
    <MarkedSegment
      key={segment.start}
      text={text.slice(segment.start, segment.end)}
      segment={segment}
      {...rest}
    />
  ));
});

interface MarkedSegmentProps extends Omit<MarkedTextProps, "within" | "spans"> {
  readonly segment: Segment<QuoteSpan>;
}

function MarkedSegment(props: MarkedSegmentProps) {
  const { text, segment, corpus, event, active, answers, uncited } = props;
  const quotes = segment.covering.map(({ quote }) => quote);
  if (quotes.length === 0) {
    return uncited?.has(segment.start) ? <span data-uncited={segment.start}>{text}</span> : text;
  }
  const state = quotes.some(({ id }) => id === active)
    ? "active"
    : quotes.some(({ id }) => answers?.includes(id))
      ? "answer"
      : quotes.some((quote) => quote.event === event)
        ? "same"
        : null;
  const other = quotes.find((quote) => quote.event !== event);
  const kind = other && corpus.event(other.event)?.kind;
  const tone = kind === undefined ? undefined : corpus.kind(kind)?.tone;
  const ids = quotes.map(({ id }) => id).join(" ");
  return state ? (
    <mark
      className="marked"
      data-state={state}
      data-tone={state === "same" ? tone : undefined}
      data-quotes={ids}
      aria-describedby={NOTES[state]}
    >
      {text}
    </mark>
  ) : (
    <span className="marked" data-tone={tone} data-quotes={ids}>
      {text}
    </span>
  );
}
