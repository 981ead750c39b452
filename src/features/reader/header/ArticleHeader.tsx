import type { ReactNode } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { Quote } from "../../../domain/quote.ts";
import { dateInWords } from "../../../i18n/date-words.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { StepButton } from "../../../ui/StepButton.tsx";
import { isIntact } from "../marks/is-intact.ts";
import { BesideSwitch } from "./BesideSwitch.tsx";
import "./ArticleHeader.css";

interface ArticleHeaderProps {
  readonly source: SourceDocument;
  readonly event: CrisisEvent | null;
  /** The highlighted quote. */
  readonly active: Quote | null;
  /** Replaces the heading when two articles are side by side. */
  readonly heads?: ReactNode;
}

/** The article's name and date, and buttons to step through the event's quotes in it. */
export function ArticleHeader({ source, event, active, heads }: ArticleHeaderProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const { openQuote, showUncited } = useIntents();
  const { uncited } = useView();
  const places = corpus
    .quotesIn(source.id)
    .filter((quote) => quote.event === event?.id)
    .sort((a, b) => a.span.start - b.span.start);
  const index = places.findIndex((quote) => quote.id === active?.id);
  const previous = places[index - 1];
  const next = places[index + 1];
  return (
    <header className="article-header" data-heads={Boolean(heads) || undefined}>
      {!heads && (
        <>
          <h2 className="article-name">
            {source.agency
              ? t("reader.via", { name: read(source.name), agency: read(source.agency) })
              : read(source.name)}
          </h2>
          <p className="article-published">
            {t(`reader.published.${source.publication.state}`, {
              date: dateInWords(source.publication.date, locale, t),
            })}
          </p>
          {!source.publisher && (
            <p className="article-published">
              {t(source.publisherNote ? "reader.publisherInferred" : "reader.noPublisher")}
            </p>
          )}
        </>
      )}
      <BesideSwitch source={source} />
      <label className="check">
        <input
          type="checkbox"
          className="check-input"
          checked={uncited}
          onChange={() => showUncited(!uncited)}
        />
        {t("reader.uncited")}
      </label>
      {event && (
        <div className="article-places">
          <p role="status">
            {index < 0
              ? t("reader.notHere")
              : active && !isIntact(active, source.text)
                ? t("reader.lost")
                : t("reader.position", {
                    index: formatNumber(index + 1, locale),
                    total: formatNumber(places.length, locale),
                  })}
          </p>
          {places.length > 1 && (
            <>
              <StepButton
                to="previous"
                name={t("reader.previous")}
                onStep={previous ? () => openQuote(previous.id) : null}
              />
              <StepButton
                to="next"
                name={t("reader.next")}
                onStep={next ? () => openQuote(next.id) : null}
              />
            </>
          )}
        </div>
      )}
      {heads}
    </header>
  );
}
