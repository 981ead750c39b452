import type { RejectedDate } from "../../domain/dates/dating.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { QuotedWords } from "../words/QuotedWords.tsx";
import "./StepList.css";

/** Dates that the words suggest but that were rejected: struck out, each with the reason. */
export function RejectedDates({ rejected }: { readonly rejected: readonly RejectedDate[] }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  return (
    <ul>
      {rejected.map(({ date, expression, reason }) => {
        const source = corpus.document(expression.document);
        const words = dateInWords(date, locale, t);
        return (
          <li key={`${expression.document} ${expression.span.start} ${words}`}>
            <p>
              <s className="dating-struck">{words}</s>{" "}
              {source && <QuotedWords exact={expression.exact} source={source} />}
            </p>
            <p className="dating-step-reason">{read(reason)}</p>
          </li>
        );
      })}
    </ul>
  );
}
