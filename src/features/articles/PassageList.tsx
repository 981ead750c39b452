import { useTranslation } from "react-i18next";
import type { Paragraph, SourceDocument } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import "./PassageList.css";

/** A stretch of an article inside one of its paragraphs. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

interface PassageListProps {
  readonly source: SourceDocument;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
}

/** Passages of an article in its own words, each with its paragraph. */
export function PassageList({ source, passages }: PassageListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ul className="passages">
      {passages.map(({ paragraph, span }) => {
        const { role } = paragraph;
        // A notice of translation speaks in the language of the service that translates.
        const notice = role === "translation-notice" ? source.machineTranslation : null;
        const { language: lang, direction: dir } = notice ?? source;
        return (
          <li key={span.start} className="passage">
            <span className="passage-place">
              {t("event.paragraph", { number: formatNumber(paragraph.number, language) })}
            </span>
            <blockquote className="passage-words reading" lang={lang} dir={dir}>
              {source.text.slice(span.start, span.end)}
            </blockquote>
          </li>
        );
      })}
    </ul>
  );
}
