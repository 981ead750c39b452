import { useId } from "react";
import { Trans, useTranslation } from "react-i18next";
import type { Disagreement, Position } from "../../domain/disagreement.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { PlaceLink } from "../../evidence/PlaceLink.tsx";
import { QuotedWords } from "../../evidence/QuotedWords.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import "./Difference.css";

interface SideProps {
  readonly position: Position;
  /** The event that is read. */
  readonly event: CrisisEvent;
}

/** What one source says: its exact words, and the way to them. */
function Side({ position, event }: SideProps) {
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

interface DifferenceProps {
  readonly difference: Disagreement;
  readonly event: CrisisEvent;
}

/** One question on which sources differ: every side in its own words, and a reading that does not decide. */
export function Difference({ difference, event }: DifferenceProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { type, question, positions, note } = difference;
  return (
    <li className="difference">
      <p className="difference-type">
        <span className="difference-type-name">{t(`event.differences.type.${type}.name`)}</span>
        <span>{t(`event.differences.type.${type}.gloss`)}</span>
      </p>
      <h4 className="difference-question">{read(question)}</h4>
      <ul className="difference-sides">
        {positions.map((position) => (
          <Side
            key={`${position.document} ${position.span.start} ${position.span.end}`}
            position={position}
            event={event}
          />
        ))}
      </ul>
      <p className="difference-note">
        <span className="difference-note-label">{t("event.differences.note")}</span> {read(note)}
      </p>
    </li>
  );
}
