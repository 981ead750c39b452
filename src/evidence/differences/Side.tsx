import { useId } from "react";
import type { Position } from "../../domain/disagreement.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { PlaceOfWords } from "../words/PlaceOfWords.tsx";
import { QuotedWords } from "../words/QuotedWords.tsx";
import "./Side.css";

interface SideProps {
  readonly position: Position;
  /** The event that the reader has open. */
  readonly event: CrisisEvent;
}

/** One side of a difference: the exact words and a link to their place. */
export function Side({ position, event }: SideProps) {
  const corpus = useCorpus();
  const words = useId();
  const source = corpus.document(position.document);
  const quote = (position.quote !== null && corpus.quote(position.quote)) || null;
  if (!source) return null;
  return (
    <li className="side">
      <p id={words} className="side-words" dir={source.direction}>
        <QuotedWords exact={position.exact} source={source} />
      </p>
      <p className="side-place">
        <PlaceOfWords
          source={source}
          quote={quote}
          paragraph={position.paragraph}
          event={event}
          describedBy={words}
        />
      </p>
    </li>
  );
}
