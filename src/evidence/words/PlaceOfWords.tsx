import { Trans } from "react-i18next";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Quote } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { PlaceLink } from "./PlaceLink.tsx";

interface PlaceOfWordsProps {
  readonly source: SourceDocument;
  /** The quote that contains the words; null if no event cites them. */
  readonly quote: Quote | null;
  readonly paragraph: number;
  /** The event that the reader has open. */
  readonly event: CrisisEvent;
  /** Id of the element that contains the words. */
  readonly describedBy: string;
}

/** Link to some words in their article, with a note if it leads to another event or if no event cites them. */
export function PlaceOfWords({ source, quote, paragraph, event, describedBy }: PlaceOfWordsProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const other = quote && quote.event !== event.id ? corpus.event(quote.event) : undefined;
  return (
    <>
      <PlaceLink
        source={source}
        quote={quote?.id ?? null}
        paragraph={paragraph}
        describedBy={describedBy}
      />
      {other && (
        <span>
          <Trans
            t={t}
            i18nKey="event.differences.elsewhere"
            values={{ event: read(other.label) }}
            components={{ bdi: <bdi /> }}
          />
        </span>
      )}
      {!quote && <span>{t("event.differences.uncited")}</span>}
    </>
  );
}
