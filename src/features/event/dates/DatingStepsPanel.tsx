import { Trans } from "react-i18next";
import type { Dating } from "../../../domain/dates/dating.ts";
import { Reasoning } from "../../../evidence/dates/Reasoning.tsx";
import { StepList } from "../../../evidence/dates/StepList.tsx";
import { dateInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { articleBehind } from "./set-aside.ts";

/** The steps behind a date, and those behind the publication date that it depends on. */
export default function DatingStepsPanel({ dating }: { readonly dating: Dating }) {
  const { t } = useTranslation("dating");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const article = articleBehind(corpus, dating);
  const publication = article?.publication ?? null;
  const isSilent = dating.steps.every((step) => !("words" in step && step.words));
  return (
    <div className="dating-step-list">
      <div>
        {isSilent && <p>{t("noWords")}</p>}
        <StepList steps={dating.steps} />
      </div>
      {article && publication && (
        <div>
          <span className="dating-step-name">{t("parution")}</span>
          <p>
            <Trans
              t={t}
              i18nKey={`published.${publication.state}`}
              values={{
                name: read(article.name),
                date: dateInWords(publication.date, locale, common),
              }}
              components={{ bdi: <bdi /> }}
            />
          </p>
          <StepList steps={publication.steps} />
          {publication.reasoning && (
            <p className="dating-step-reason">
              <Reasoning
                text={read(publication.reasoning)}
                expression={publication.expression}
                source={publication.expression ? article : null}
              />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
