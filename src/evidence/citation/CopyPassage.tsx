import type { SourceDocument } from "../../domain/document.ts";
import { overlaps, type Span } from "../../domain/span.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { CopyAnswer } from "../../ui/CopyAnswer.tsx";
import { useCopy } from "../../ui/use-copy.ts";
import { citationText, placeInWords } from "./reference.ts";
import "./CopyPassage.css";

interface CopyPassageProps {
  readonly source: SourceDocument;
  /** What of the article's text is selected. */
  readonly span: Span;
}

/** Copies selected words of an article as its file has them, with who printed them, when and where. */
export function CopyPassage({ source, span }: CopyPassageProps) {
  const { t } = useTranslation("citation");
  const { t: common } = useTranslation();
  const { language, direction } = useLanguage();
  const corpus = useCorpus();
  const { answer, copy, dismiss } = useCopy<"passage">();
  const touched = source.paragraphs.filter((paragraph) => overlaps(paragraph.span, span));
  const first = touched[0]?.number;
  if (first === undefined) return null;
  const paragraphs = { first, last: touched.at(-1)?.number ?? first };
  const words = { corpus, language, t: common };
  const write = (): string => {
    const query = formatLink({
      language,
      event: null,
      quote: null,
      document: source.id,
      paragraph: first,
    });
    const exact = source.text.slice(span.start, span.end).trim();
    const link = `${location.origin}${location.pathname}${query}`;
    return citationText({ exact, paragraphs, link }, source, words);
  };
  return (
    <div className="dock-row">
      <p>{t("selected", { place: placeInWords(paragraphs, words) })}</p>
      <button
        type="button"
        className="copy-passage"
        // The selection stays what it is, to the eye too.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => copy("passage", write())}
      >
        {t("copyPassage")}
      </button>
      <CopyAnswer
        answer={answer}
        message={answer ? (answer.state === "copied" ? t("copied.passage") : t("refused")) : ""}
        field={t("field")}
        direction={direction}
        rows={4}
        onDismiss={dismiss}
      />
    </div>
  );
}
