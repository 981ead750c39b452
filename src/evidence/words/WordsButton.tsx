import type { SourceDocument } from "../../domain/document.ts";
import type { QuoteId } from "../../domain/ids.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { QuotedWords } from "./QuotedWords.tsx";
import { useOpenWords } from "./use-open-words.ts";
import "./WordsButton.css";

interface WordsButtonProps {
  readonly exact: string;
  readonly source: SourceDocument;
  /** The quote that contains the words. Null if no event cites them; the button then opens the article. */
  readonly quote: QuoteId | null;
}

/** Words of an article as a button that opens them there. */
export function WordsButton({ exact, source, quote }: WordsButtonProps) {
  const { t } = useTranslation();
  const open = useOpenWords();
  return (
    <button
      type="button"
      className="words-button finger-target"
      onClick={() => open({ document: source.id, quote })}
    >
      <span className="visually-hidden">
        {quote === null ? t("event.openArticle") : t("event.openPlace")}{" "}
      </span>
      <QuotedWords exact={exact} source={source} />
    </button>
  );
}
