import { Trans } from "react-i18next";
import type { DateExpression, DatingStep } from "../../domain/dates/dating.ts";
import { paragraphAt } from "../../domain/document.ts";
import { type DatingNames, stepInWords } from "../../i18n/dating-words.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { WordsButton } from "../words/WordsButton.tsx";
import "./StepList.css";

/** The words of a date as a link to their place, with article and paragraph. */
function PlacedWords({ words }: { readonly words: DateExpression }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const source = useCorpus().document(words.document);
  if (!source) return null;
  const paragraph = paragraphAt(source, words.span.start);
  return (
    <>
      <WordsButton exact={words.exact} source={source} quote={words.quote} />{" "}
      <span className="dating-step-place">
        <bdi>{read(source.name)}</bdi>
        {paragraph && t("event.paragraphAfter", { number: formatNumber(paragraph.number, locale) })}
      </span>
    </>
  );
}

/** Names and dates that the steps refer to, in the interface language. */
function useDatingNames(): DatingNames {
  const { read } = useLanguage();
  const corpus = useCorpus();
  return {
    document: (id) => {
      const document = corpus.document(id);
      return document ? { name: read(document.name), date: document.publication.date } : null;
    },
    event: (id) => {
      const event = corpus.event(id);
      return event ? { name: read(event.title), date: event.dating.date } : null;
    },
  };
}

function Step({ step }: { readonly step: DatingStep }) {
  const { t } = useTranslation("dating");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const { key, values } = stepInWords(step, locale, common, useDatingNames());
  const words = "words" in step ? step.words : null;
  const within = step.rule === "published" ? step.within : null;
  return (
    <li className="dating-step">
      {words && (
        <p>
          <PlacedWords words={words} />
        </p>
      )}
      <p>
        {step.rule === "agreement" && `${t("rule.agrees")} `}
        <Trans t={t} i18nKey={key} values={values} components={{ bdi: <bdi /> }} />
      </p>
      {within && (
        <div className="dating-step-reason">
          {t("rule.evidence")} {read(within.reason)}
          <ul>
            {within.evidence.map((evidence) => (
              <li key={`${evidence.document} ${evidence.span.start}`}>
                <PlacedWords words={evidence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {step.rule === "override" && <p className="dating-step-reason">{read(step.reason)}</p>}
    </li>
  );
}

/** The steps from the words to a date, in order, each with the words it uses. */
export function StepList({ steps }: { readonly steps: readonly DatingStep[] }) {
  const { locale } = useLanguage();
  return (
    <ol className="dating-step-order" data-digits={locale.digits}>
      {/* Steps have no ids; their content is the key. */}
      {steps.map((step) => (
        <Step key={JSON.stringify(step)} step={step} />
      ))}
    </ol>
  );
}
