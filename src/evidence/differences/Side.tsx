import { useId } from "react";
import { Trans } from "react-i18next";
import type { Position } from "../../domain/disagreement.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { PlaceLink } from "../words/PlaceLink.tsx";
import { QuotedWords } from "../words/QuotedWords.tsx";
import "./Side.css";

interface SideProps {
  readonly position: Position;
  /** The event that is read. */
  readonly event: CrisisEvent;
}

/** What one source says: its exact words, and the way to them. */
export function Side({ position, event }: SideProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const words = useId();
  const source = corpus.document(position.document);
  const cited = position.quote === null ? null : corpus.quote(position.quote);
  // The way there leads away from this event; a reader is told before.
  const other = cited && cited.event !== event.id ? corpus.event(cited.event) : undefined;
  if (!source) return null;
  return (
    <li className="side">
      <p id={words} className="side-words" dir={source.direction}>
        <QuotedWords exact={position.exact} source={source} />
      </p>
      <p className="side-place">
        <PlaceLink
          source={source}
          quote={position.quote}
          paragraph={position.paragraph}
          describedBy={words}
        />
        {other && (
          <span className="side-note">
            <Trans
              i18nKey="event.differences.elsewhere"
              values={{ event: read(other.label) }}
              components={{ bdi: <bdi /> }}
            />
          </span>
        )}
        {position.quote === null && (
          <span className="side-note">{t("event.differences.uncited")}</span>
        )}
      </p>
    </li>
  );
}
