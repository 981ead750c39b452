import { useId } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import { Side } from "../../../evidence/differences/Side.tsx";
import { SentenceGlosses } from "../../../evidence/glosses/SentenceGlosses.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { GroupedQuestion } from "./group-questions.ts";
import "./FoldedQuestion.css";

interface FoldedQuestionProps {
  readonly question: GroupedQuestion;
  /** The event under which the question is listed. */
  readonly event: CrisisEvent;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A question on one line, with its type and articles. It expands to the exact words of each side. */
export function FoldedQuestion({ question, event, open, onToggle }: FoldedQuestionProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const panel = useId();
  const asked = useId();
  const { difference, others } = question;
  const articles = corpus.data.documents.filter(({ id }) =>
    difference.positions.some(({ document }) => document === id),
  );
  return (
    <li className="folded">
      <h4 id={asked} className="folded-question">
        <ExpandButton className="folded-button" open={open} controls={panel} onToggle={onToggle}>
          <Icon name={open ? "minus" : "plus"} />
          <span>
            {read(difference.question)}{" "}
            <span className="folded-about">
              <span className="folded-type">
                {common(`event.differences.type.${difference.type}.name`)}
              </span>
              {/* Not joined with commas, because a name may contain one. */}
              {articles.map(({ id, name }) => (
                <span key={id}>
                  {common("reader.dot")}
                  <bdi>{read(name)}</bdi>
                </span>
              ))}
            </span>
          </span>
        </ExpandButton>
      </h4>
      <div id={panel} className="folded-panel" hidden={!open}>
        <div>
          <ul className="folded-sides">
            {difference.positions.map((position) => (
              <Side
                key={`${position.document} ${position.span.start} ${position.span.end}`}
                position={position}
                event={event}
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
          {others.length > 0 && (
            <p className="folded-others">
              {t("alsoIn")}{" "}
              {others.map(({ id, label }, index) => (
                <span key={id}>
                  {index > 0 && common("event.separator")}
                  <CompareLink event={id} className="compare-link finger-target link">
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
