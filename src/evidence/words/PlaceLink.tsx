import type { SourceDocument } from "../../domain/document.ts";
import type { QuoteId } from "../../domain/ids.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useOpenWords } from "./use-open-words.ts";
import "./PlaceLink.css";

interface PlaceLinkProps {
  readonly source: SourceDocument;
  /** The quote that contains the words. Null if no event cites them; the link then opens the article. */
  readonly quote: QuoteId | null;
  readonly paragraph: number;
  /** Id of the element that contains the words. */
  readonly describedBy: string;
}

/** The article and paragraph of some words, as a button that opens them there. */
export function PlaceLink({ source, quote, paragraph, describedBy }: PlaceLinkProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
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
      {t("event.paragraphAfter", { number: formatNumber(paragraph, locale) })}
    </button>
  );
}
