import type { SourceDocument } from "../../domain/document.ts";
import { Reasoning } from "../../evidence/dates/Reasoning.tsx";
import { RejectedDates } from "../../evidence/dates/RejectedDates.tsx";
import { StepList } from "../../evidence/dates/StepList.tsx";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { headingId } from "./heading-id.ts";
import "./Publication.css";

/** When an article was published, how certain that is, and on demand the steps behind it. */
export function Publication({ source }: { readonly source: SourceDocument }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const { date, state, steps, reasoning, expression, rejected } = source.publication;
  return (
    <>
      <p className="publication-date">
        {dateInWords(date, locale, t)}{" "}
        <span className="publication-state badge">{t(`event.state.${state}`)}</span>
      </p>
      <Unfold label={t("event.how")} describedBy={headingId(source)}>
        <StepList steps={steps} />
        {reasoning && (
          <p>
            <Reasoning
              text={read(reasoning)}
              expression={expression}
              source={expression ? source : null}
            />
          </p>
        )}
        {rejected.length > 0 && (
          <div>
            <span className="dating-step-name">{t("event.setAside")}</span>
            <RejectedDates rejected={rejected} />
          </div>
        )}
      </Unfold>
    </>
  );
}
