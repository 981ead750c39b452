import { memo } from "react";
import type { Corpus } from "../../../domain/corpus.ts";
import type { Quote } from "../../../domain/quote.ts";
import { cutIntoSegments, type Segment } from "../../../domain/segments.ts";
import type { Span } from "../../../domain/span.ts";
import "./MarkedText.css";

/** A quote's span with the quote. */
export interface QuoteSpan extends Span {
  readonly quote: Quote;
}

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly spans: readonly QuoteSpan[];
  readonly corpus: Corpus;
  readonly event: string | null;
  /** The quote that is lit, where it stands here: another one changes nothing here. */
  readonly active: string | null;
  /** Those that answer it in another article. */
  readonly answers?: readonly string[];
  /** Where stretches begin that are shown as cited by no event. */
  readonly uncited?: ReadonlySet<number>;
}

/** Identifiers of the notes that say what a highlight is, for those who do not see it; see MarkNotes. */
export const NOTES = {
  active: "reader-note-active",
  same: "reader-note-same",
  answer: "reader-note-answer",
} as const;

/**
 * A stretch of the article with its quotes marked. The text stays whole and in order; marks never nest and
 * take no room of their own, so that Arabic letters stay joined across their borders.
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
