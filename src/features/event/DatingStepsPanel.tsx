import { Trans } from "react-i18next";
import type { Dating } from "../../domain/dating.ts";
import { Reasoning } from "../../evidence/Reasoning.tsx";
import { RejectedDates } from "../../evidence/RejectedDates.tsx";
import { StepList } from "../../evidence/StepList.tsx";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

/** The publication that the first step leans on, also where it lends only its year. */
function leansOn({ anchor, steps }: Dating) {
  const [first] = steps;
  return anchor ?? (first?.rule === "named" ? first.document : null);
}

/** How a date is known, step by step; how the publication it counts from is; and what was set aside. */
export default function DatingStepsPanel({ dating }: { readonly dating: Dating }) {
  const { t } = useTranslation("dating");
  const { t: common } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const article = corpus.document(leansOn(dating) ?? "");
  const publication = article?.publication ?? null;
  const rejected = [...dating.rejected, ...(publication?.rejected ?? [])];
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
                date: dateInWords(publication.date, language, common),
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
      {rejected.length > 0 && (
        <div>
          <span className="dating-step-name">{t("rejected")}</span>
          <RejectedDates rejected={rejected} />
        </div>
      )}
    </div>
  );
}
