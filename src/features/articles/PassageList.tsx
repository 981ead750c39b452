import { useId } from "react";
import type { Passage } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useIntents } from "../../state/use-isnad.ts";
import "./PassageList.css";

interface PassageListProps {
  readonly source: SourceDocument;
  /** In text order. */
  readonly passages: readonly Passage[];
}

/** Passages of an article in its own words, each with its paragraph. */
export function PassageList({ source, passages }: PassageListProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { openParagraph } = useIntents();
  const id = useId();
  return (
    <ul className="passages">
      {passages.map(({ paragraph, span }) => {
        const { role } = paragraph;
        // The notice is in the language of the translation service.
        const notice = role === "translation-notice" ? source.machineTranslation : null;
        const { language: lang, direction: dir } = notice ?? source;
        return (
          <li key={span.start} className="passage">
            <button
              type="button"
              className="passage-place finger-target link"
              aria-describedby={`${id}-${span.start}`}
              onClick={() => openParagraph(source.id, paragraph.number)}
            >
              <span className="visually-hidden">{t("event.openArticle")} </span>
              {t("event.paragraph", { number: formatNumber(paragraph.number, locale) })}
            </button>
            <blockquote
              id={`${id}-${span.start}`}
              className="passage-words reading"
              lang={lang}
              dir={dir}
            >
              {source.text.slice(span.start, span.end)}
            </blockquote>
          </li>
        );
      })}
    </ul>
  );
}
