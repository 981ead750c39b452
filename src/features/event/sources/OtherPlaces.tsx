import { useId, useState } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Quote } from "../../../domain/quote.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { activeQuote } from "../../../state/selectors.ts";
import { useCorpus, useView } from "../../../state/use-isnad.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { QuoteCard } from "./QuoteCard.tsx";

interface OtherPlacesProps {
  readonly quotes: readonly Quote[];
  readonly source: SourceDocument;
  readonly tellsSpeakers: boolean;
}

/** Further quotes of an article for the event: listed by place, and shown in full on demand. */
export function OtherPlaces({ quotes, source, tellsSpeakers }: OtherPlacesProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const active = activeQuote(useCorpus(), useView());
  const [wanted, setWanted] = useState(false);
  const list = useId();
  // Never hide the quote that is open in the reader.
  const held = quotes.some((quote) => quote.id === active?.id);
  const open = wanted || held;
  const places = quotes.map(({ role, paragraphs }) =>
    role === "headline" || role === "lead"
      ? t(`event.place.${role}`)
      : t("event.paragraph", { number: formatNumber(paragraphs.first, locale) }),
  );
  return (
    <div className="other-places">
      <p className="other-places-line">
        {t("event.sameArticle", { places: [...new Set(places)].join(t("event.separator")) })}{" "}
        {!held && (
          <ExpandButton
            className="other-places-show finger-target link"
            open={open}
            controls={list}
            onToggle={() => setWanted(!wanted)}
          >
            {t(open ? "event.hideOthers" : "event.showOthers", { count: quotes.length })}
          </ExpandButton>
        )}
      </p>
      <div id={list} className="other-places-quotes" hidden={!open}>
        {quotes.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} source={source} tellsSpeaker={tellsSpeakers} />
        ))}
      </div>
    </div>
  );
}
