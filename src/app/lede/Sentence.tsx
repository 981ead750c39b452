import type { MouseEvent } from "react";
import type { EventId } from "../../domain/ids.ts";
import { citedIn, type LedeSentence } from "../../domain/lede.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import "./Sentence.css";

interface SentenceProps {
  readonly sentence: LedeSentence;
  readonly onCite: ((event: EventId | null) => void) | undefined;
}

/** A sentence whose cited words open their events, and below it who tells these events. */
export function Sentence({ sentence, onCite }: SentenceProps) {
  const { t } = useTranslation();
  const corpus = useCorpus();
  const view = useView();
  const { selectEvent } = useIntents();
  const open = (id: EventId) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    selectEvent(id);
  };
  const events = citedIn(sentence).flatMap((id) => corpus.event(id) ?? []);
  return (
    <div className="lede-sentence">
      <p className="lede-words reading">
        {sentence.map(({ text, event }) =>
          event === null ? (
            text
          ) : (
            <a
              key={event + text}
              className="lede-cited"
              href={formatLink({ ...view, event, quote: null, document: null, beside: null })}
              onClick={open(event)}
              onPointerEnter={() => onCite?.(event)}
              onPointerLeave={() => onCite?.(null)}
              onFocus={() => onCite?.(event)}
              onBlur={() => onCite?.(null)}
            >
              {text}
            </a>
          ),
        )}
      </p>
      <p className="lede-sources">
        <span className="visually-hidden">{t("app.sources")}</span>
        <SourceMarks events={events} />
      </p>
    </div>
  );
}
