import { CopyQuote } from "../../evidence/citation/CopyQuote.tsx";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { activeQuote, position } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { StepButton } from "../../ui/StepButton.tsx";
import { CopyLink } from "./CopyLink.tsx";

/** Buttons to step through the events in chronological order, copy the quote or the link, and close. */
export function DossierHeader() {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { selectEvent, closeEvent } = useIntents();
  const place = position(corpus, view);
  if (!place) return null;
  const { previous, next } = place;
  const current = corpus.event(view.event ?? "");
  const quote = activeQuote(corpus, view);
  const source = quote && corpus.document(quote.document);
  return (
    <header className="dossier-header">
      <StepButton
        to="previous"
        name={t("event.previous")}
        onStep={previous && (() => selectEvent(previous.id))}
      />
      <StepButton to="next" name={t("event.next")} onStep={next && (() => selectEvent(next.id))} />
      <p className="dossier-position" role="status">
        {t("event.position", {
          index: formatNumber(place.index + 1, locale),
          total: formatNumber(place.count, locale),
        })}
        {current && <span className="visually-hidden">{read(current.title)}</span>}
      </p>
      {quote && source && (
        <CopyQuote
          key={quote.id}
          quote={quote}
          source={source}
          name={t("event.copy.open")}
          className="icon-button"
        />
      )}
      <CopyLink key={`${view.event} ${view.quote} ${view.document}`} />
      <IconButton icon="close" name={t("event.close")} onClick={closeEvent} />
    </header>
  );
}
