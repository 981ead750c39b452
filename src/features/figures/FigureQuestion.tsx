import { useId } from "react";
import type { Disagreement } from "../../domain/disagreement.ts";
import { CompareLink } from "../../evidence/differences/CompareLink.tsx";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { DifferenceSign } from "../../ui/DifferenceSign.tsx";
import { Unfold } from "../../ui/Unfold.tsx";

/** A difference between figures. It expands to the editor's note, which does not decide. */
export function FigureQuestion({ disagreement }: { readonly disagreement: Disagreement }) {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const question = useId();
  const { type, events } = disagreement;
  const [event] = events;
  return (
    <div className="figure-question">
      <DifferenceSign contradiction={type === "contradiction"} />
      <p id={question}>{read(disagreement.question)}</p>
      <Unfold label={t("note")} describedBy={question}>
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
      </Unfold>
    </div>
  );
}
