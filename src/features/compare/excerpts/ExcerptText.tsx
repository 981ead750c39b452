import { useId } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { CopyQuote } from "../../../evidence/citation/CopyQuote.tsx";
import { Gloss } from "../../../evidence/glosses/Gloss.tsx";
import { PlaceOfWords } from "../../../evidence/words/PlaceOfWords.tsx";
import { SourceSentence } from "../../../evidence/words/SourceSentence.tsx";
import type { Excerpt } from "./excerpts.ts";
import "./ExcerptText.css";

interface ExcerptTextProps {
  readonly excerpt: Excerpt;
  /** The event being compared. */
  readonly event: CrisisEvent;
}

/**
 * A sentence of an article with the differing words highlighted, a link to its place, and our translation if
 * needed.
 */
export function ExcerptText({ excerpt, event }: ExcerptTextProps) {
  const words = useId();
  const { source, quote, text, marks, paragraph } = excerpt;
  return (
    <div className="excerpt">
      <SourceSentence
        id={words}
        className="excerpt-text"
        text={text}
        source={source}
        marks={marks}
      />
      <div className="excerpt-place">
        <PlaceOfWords
          source={source}
          quote={quote}
          paragraph={paragraph}
          event={event}
          describedBy={words}
        />
        {quote && <CopyQuote quote={quote} source={source} />}
      </div>
      <Gloss of={excerpt} source={source} describedBy={words} />
    </div>
  );
}
