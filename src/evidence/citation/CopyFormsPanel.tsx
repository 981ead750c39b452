import type { SourceDocument } from "../../domain/document.ts";
import type { Quote } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { CopyAnswer } from "../../ui/CopyAnswer.tsx";
import { onEscape } from "../../ui/on-escape.ts";
import { useCopy } from "../../ui/use-copy.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { citationText, referenceTo } from "./reference.ts";
import "./CopyFormsPanel.css";

const FORMS = ["text", "link", "bibtex", "csl"] as const;
type Form = (typeof FORMS)[number];

interface CopyFormsProps {
  readonly quote: Quote;
  readonly source: SourceDocument;
  readonly onClose: () => void;
}

/** Buttons that copy a quote as text, as a link, or as an entry for a reference manager. */
export default function CopyFormsPanel({ quote, source, onClose }: CopyFormsProps) {
  const { t } = useTranslation("citation");
  const { t: common } = useTranslation();
  const { language, locale, direction } = useLanguage();
  const corpus = useCorpus();
  const { answer, copy, dismiss } = useCopy<Form>();
  const write = (form: Form): string => {
    const query = formatLink({ language, event: quote.event, quote: quote.id, document: null });
    const link = `${location.origin}${location.pathname}${query}`;
    const words = { corpus, locale, t: common };
    if (form === "link") return link;
    if (form === "text") return citationText({ ...quote, link, quote }, source, words);
    const reference = referenceTo(quote, source, link, words);
    return form === "bibtex" ? bibtex(reference) : cslJson(reference);
  };
  return (
    <fieldset className="copy-forms" aria-label={t("forms")}>
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className="copy-form pill touch-height"
          onClick={() => copy(form, write(form))}
          onKeyDown={onEscape(onClose)}
        >
          {t(`form.${form}`)}
        </button>
      ))}
      <CopyAnswer
        answer={answer}
        message={
          answer ? (answer.state === "copied" ? t(`copied.${answer.what}`) : t("refused")) : ""
        }
        field={t("field")}
        direction={answer?.what === "text" ? direction : "ltr"}
        rows={answer?.what === "link" ? 1 : 4}
        onDismiss={dismiss}
      />
    </fieldset>
  );
}
