import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Disagreement } from "../../domain/disagreement.ts";
import { CompareLink } from "../../evidence/CompareLink.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/Icon.tsx";

/** A question that figures raise together; the editor's note unfolds under it, and does not decide. */
export function FigureQuestion({ disagreement }: { readonly disagreement: Disagreement }) {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const [open, setOpen] = useState(false);
  const question = useId();
  const note = useId();
  const { type, events } = disagreement;
  const [event] = events;
  return (
    <div className="figure-question">
      <p className="figure-question-line">
        <Icon name="fork" />
        <span id={question} className="figure-question-words">
          {read(disagreement.question)}
        </span>
        <button
          type="button"
          className="figure-question-show link"
          aria-expanded={open}
          aria-controls={note}
          aria-describedby={question}
          onClick={() => setOpen(!open)}
        >
          {open ? t("hideNote") : t("showNote")}
        </button>
      </p>
      <div id={note} className="figure-question-note" hidden={!open}>
        <p className="figure-question-type">
          {common(`event.differences.type.${type}.name`)}
          <span>{common(`event.differences.type.${type}.gloss`)}</span>
        </p>
        <p>
          <span className="figure-question-label">{common("event.differences.note")}</span>{" "}
          {read(disagreement.note)}
        </p>
        {event !== undefined && (
          <p className="figure-question-compare">
            <CompareLink event={event}>{t("compare")}</CompareLink>
          </p>
        )}
      </div>
    </div>
  );
}
