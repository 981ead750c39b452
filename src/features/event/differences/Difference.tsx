import { useId } from "react";
import type { Disagreement } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { Side } from "../../../evidence/differences/Side.tsx";
import { SentenceGlosses } from "../../../evidence/glosses/SentenceGlosses.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import "./Difference.css";

interface DifferenceProps {
  readonly difference: Disagreement;
  readonly event: CrisisEvent;
}

/** One difference: the exact words of every side, and the editor's note, which does not decide. */
export function Difference({ difference, event }: DifferenceProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const asked = useId();
  const { type, question, positions, note } = difference;
  return (
    <li className="difference">
      <p className="difference-type">
        <span className="difference-type-name">{t(`event.differences.type.${type}.name`)}</span>
        <span>{t(`event.differences.type.${type}.gloss`)}</span>
      </p>
      <h4 id={asked} className="difference-question">
        {read(question)}
      </h4>
      <ul className="difference-sides">
        {positions.map((position) => (
          <Side
            key={`${position.document} ${position.span.start} ${position.span.end}`}
            position={position}
            event={event}
          />
        ))}
      </ul>
      <SentenceGlosses positions={positions} describedBy={asked} folded />
      <p className="difference-note">
        <span className="difference-note-label">{t("event.differences.note")}</span> {read(note)}
      </p>
    </li>
  );
}
