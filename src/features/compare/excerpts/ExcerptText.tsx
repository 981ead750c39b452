import { useId } from "react";
import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../../domain/event.ts";
import { Gloss } from "../../../evidence/glosses/Gloss.tsx";
import { PlaceLink } from "../../../evidence/words/PlaceLink.tsx";
import { SourceSentence } from "../../../evidence/words/SourceSentence.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import type { Excerpt } from "./excerpts.ts";
import "./ExcerptText.css";

interface ExcerptTextProps {
  readonly excerpt: Excerpt;
  /** The event that is compared. */
  readonly event: CrisisEvent;
}

/** A sentence of an article, the words that differ in gold, the way to it, and our translation where it is foreign. */
export function ExcerptText({ excerpt, event }: ExcerptTextProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const words = useId();
  const { source, quote, text, marks, paragraph } = excerpt;
  // The way there leads away from this event; a reader is told before.
  const other = quote && quote.event !== event.id ? corpus.event(quote.event) : undefined;
  return (
    <div className="excerpt">
      <SourceSentence
        id={words}
        className="excerpt-text"
        text={text}
        source={source}
        marks={marks}
      />
      <p className="excerpt-place">
        <PlaceLink
          source={source}
          quote={quote?.id ?? null}
          paragraph={paragraph}
          describedBy={words}
        />
        {other && (
          <span>
            <Trans
              i18nKey="event.differences.elsewhere"
              values={{ event: read(other.label) }}
              components={{ bdi: <bdi /> }}
            />
          </span>
        )}
        {!quote && <span>{t("event.differences.uncited")}</span>}
      </p>
      {quote && <Gloss quote={quote} source={source} describedBy={words} />}
    </div>
  );
}
