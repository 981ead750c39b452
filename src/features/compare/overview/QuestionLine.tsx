import { type ReactNode, useId } from "react";
import type { Disagreement, Position } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import { Side } from "../../../evidence/differences/Side.tsx";
import { SentenceGlosses } from "../../../evidence/glosses/SentenceGlosses.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import "./QuestionLine.css";

interface QuestionLineProps {
  readonly difference: Disagreement;
  /** The event under which a position is shown. */
  readonly eventOf: (position: Position) => CrisisEvent;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Follows the question on its button. */
  readonly about?: ReactNode;
  /** Stands beside the button. */
  readonly beside?: ReactNode;
  /** Events whose comparison has the question, after a label. */
  readonly linked: { readonly label: string; readonly events: readonly CrisisEvent[] };
}

/** A question that expands to the exact words of each side. */
export function QuestionLine({
  difference,
  eventOf,
  open,
  onToggle,
  about,
  beside,
  linked,
}: QuestionLineProps) {
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const panel = useId();
  const asked = useId();
  return (
    <li className="folded">
      <div className="folded-line">
        <h4 id={asked} className="folded-question">
          <ExpandButton className="folded-button" open={open} controls={panel} onToggle={onToggle}>
            <Icon name={open ? "minus" : "plus"} />
            <span>
              {read(difference.question)} {about}
            </span>
          </ExpandButton>
        </h4>
        {beside}
      </div>
      <div id={panel} className="folded-panel" hidden={!open}>
        <div>
          <ul className="folded-sides">
            {difference.positions.map((position) => (
              <Side
                key={`${position.document} ${position.span.start} ${position.span.end}`}
                position={position}
                event={eventOf(position)}
              />
            ))}
          </ul>
          <SentenceGlosses positions={difference.positions} describedBy={asked} />
        </div>
        <div className="folded-notes">
          <p className="folded-note small-note">
            <span className="folded-note-label">{common("event.differences.note")}</span>{" "}
            {read(difference.note)}
          </p>
          {linked.events.length > 0 && (
            <p className="folded-others">
              {linked.label}{" "}
              {linked.events.map(({ id, label }, index) => (
                <span key={id}>
                  {index > 0 && common("event.separator")}
                  <CompareLink
                    event={id}
                    question={difference.id}
                    className="compare-link finger-target link"
                  >
                    {read(label)}
                  </CompareLink>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}
