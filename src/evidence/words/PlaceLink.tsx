import type { SourceDocument } from "../../domain/document.ts";
import type { QuoteId } from "../../domain/ids.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useOpenWords } from "./use-open-words.ts";
import "./PlaceLink.css";

interface PlaceLinkProps {
  readonly source: SourceDocument;
  /** The quote that holds the words; null where no event cites them, and the article opens. */
  readonly quote: QuoteId | null;
  readonly paragraph: number;
  /** Id of the element that holds the words. */
  readonly describedBy: string;
}

/** Article and paragraph of some words, as a way there. */
export function PlaceLink({ source, quote, paragraph, describedBy }: PlaceLinkProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const open = useOpenWords();
  return (
    <button
      type="button"
      className="place-link finger-target link"
      aria-describedby={describedBy}
      onClick={() => open({ document: source.id, quote })}
    >
      <span className="visually-hidden">
        {quote === null ? t("event.openArticle") : t("event.openPlace")}{" "}
      </span>
      <bdi>{read(source.name)}</bdi>
      {t("event.paragraphAfter", { number: formatNumber(paragraph, language) })}
    </button>
  );
}
