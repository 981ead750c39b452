import { useId, useRef } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import { isReadableIn } from "../../../domain/localised-text.ts";
import type { Quote } from "../../../domain/quote.ts";
import { CopyQuote } from "../../../evidence/citation/CopyQuote.tsx";
import { SpeakerName } from "../../../evidence/claims/SpeakerName.tsx";
import { Gloss } from "../../../evidence/glosses/Gloss.tsx";
import { formatNumber } from "../../../i18n/formats.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { activeQuote } from "../../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { useSelectableWords } from "./use-selectable-words.ts";
import "../../../evidence/words/SourceSentence.css";
import "./QuoteCard.css";

interface QuoteCardProps {
  readonly quote: Quote;
  readonly source: SourceDocument;
  readonly tellsSpeaker: boolean;
}

/** A quote with its place. The whole card opens the quote in the article. */
export function QuoteCard({ quote, source, tellsSpeaker }: QuoteCardProps) {
  const { t } = useTranslation();
  const { language, locale, read } = useLanguage();
  const active = activeQuote(useCorpus(), useView())?.id === quote.id;
  const { openQuote } = useIntents();
  const words = useRef<HTMLQuoteElement>(null);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  useSelectableWords(words, opener);
  const foreign = !isReadableIn(source.language, language);
  const number = formatNumber(quote.paragraphs.first, locale);
  return (
    <div className="quote" data-anchor={quote.id}>
      <div className="quote-card" data-active={active || undefined}>
        {/* CSS adds the quotation marks, so that the text itself is exactly the article's. */}
        <blockquote
          id={id}
          ref={words}
          className="source-sentence quote-text reading"
          lang={source.language}
          dir={source.direction}
          data-quote={quote.id}
        >
          {quote.exact}
        </blockquote>
        <p className="quote-about">
          <bdi className="quote-source">{read(source.name)}</bdi>
          <span>{t("event.paragraph", { number })}</span>
          {quote.role !== "body" && <span>{t(`event.role.${quote.role}`)}</span>}
          {tellsSpeaker && (
            <span>
              {quote.speaker ? (
                <>
                  {t("event.saidBy", { count: 1 })} <SpeakerName speaker={quote.speaker} />
                </>
              ) : (
                t("event.unattributed")
              )}
            </span>
          )}
          {foreign && (
            <span>
              {t("event.inLanguage", { language: languageName(source.language, language) })}
            </span>
          )}
          <span className="quote-open-note">{t("event.openInReader")}</span>
        </p>
        <button
          ref={opener}
          type="button"
          className="quote-open"
          aria-current={active || undefined}
          onClick={() => openQuote(quote.id)}
        >
          <span className="visually-hidden">
            {t("event.openQuote", { name: read(source.name), number })}
          </span>
        </button>
        <div className="quote-take">
          <CopyQuote quote={quote} source={source} />
        </div>
      </div>
      <Gloss of={quote} source={source} describedBy={id} />
    </div>
  );
}
