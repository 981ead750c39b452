import { Trans, useTranslation } from "react-i18next";
import type { Dating } from "../../domain/dating.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { QuotedWords } from "./QuotedWords.tsx";
import { Reasoning } from "./Reasoning.tsx";
import { RejectedDates } from "./RejectedDates.tsx";

interface DatingStepsProps {
  readonly dating: Dating;
  /** The document whose publication the date is counted from. */
  readonly anchor: SourceDocument | null;
}

/** How a date is known, step by step: the words, the publication they count from, what was set aside. */
export function DatingSteps({ dating, anchor }: DatingStepsProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const { expression } = dating;
  const source = (expression && corpus.document(expression.document)) ?? null;
  const quote = expression?.quote ? corpus.quote(expression.quote) : null;
  const publication = anchor?.publication ?? null;
  const publicationSource = publication?.expression ? anchor : null;
  const rejected = [...dating.rejected, ...(publication?.rejected ?? [])];
  return (
    <ol className="dating-step-list">
      <li>
        <span className="dating-step-name">{t("event.step.words")}</span>
        {expression && source ? (
          <p>
            <QuotedWords exact={expression.exact} source={source} />{" "}
            <span className="dating-step-place">
              <bdi>{read(source.name)}</bdi>
              {quote && t("event.paragraphAfter", { number: quote.paragraphs.first })}
            </span>
          </p>
        ) : (
          <p>{t("event.step.noWords")}</p>
        )}
      </li>
      {anchor && publication && (
        <li>
          <span className="dating-step-name">{t("event.step.parution")}</span>
          <p>
            <Trans
              i18nKey={`event.step.published.${publication.state}`}
              values={{
                name: read(anchor.name),
                date: dateInWords(publication.date, language, t),
              }}
              components={{ bdi: <bdi /> }}
            />
          </p>
          {publication.reasoning && (
            <p className="dating-step-reason">
              <Reasoning
                text={read(publication.reasoning)}
                expression={publication.expression}
                source={publicationSource}
              />
            </p>
          )}
        </li>
      )}
      {rejected.length > 0 && (
        <li>
          <span className="dating-step-name">{t("event.step.rejected")}</span>
          <RejectedDates rejected={rejected} />
        </li>
      )}
    </ol>
  );
}
