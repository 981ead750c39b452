import { useId, useState } from "react";
import { Dossier } from "../features/event/Dossier.tsx";
import { FilterButton } from "../features/filters/FilterButton.tsx";
import { KindChips } from "../features/filters/KindChips.tsx";
import { DayStrip } from "../features/list/DayStrip.tsx";
import { EventList } from "../features/list/EventList.tsx";
import { Reader } from "../features/reader/Reader.tsx";
import { useTranslation } from "../i18n/translation.ts";
import { activeQuote, selectedEvent, visibleEvents } from "../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../state/use-isnad.ts";
import { Sheet } from "../ui/Sheet.tsx";
import { Lede } from "./lede/Lede.tsx";
import { ToolRow } from "./tools/ToolRow.tsx";
import { UnknownNotice } from "./UnknownNotice.tsx";
import "./Phone.css";

/**
 * The timeline below 640 px: a list of days, covered by sheets for the event and the article. The notice about a
 * damaged link is in the topmost sheet, because the content below a sheet is out of reach.
 */
export function Phone() {
  const { t } = useTranslation();
  const corpus = useCorpus();
  const view = useView();
  const { openQuote, closeArticle, closeEvent } = useIntents();
  // A link may filter; the choice that it made is in view then.
  const [choosing, setChoosing] = useState(view.kinds.length > 0);
  const choice = useId();
  const events = visibleEvents(corpus, view.kinds);
  const event = selectedEvent(corpus, view);
  const quote = activeQuote(corpus, view);
  const articleOpen = view.quote !== null || view.document !== null || view.beside !== null;
  return (
    <>
      {!event && !articleOpen && <UnknownNotice />}
      <main id="main" className="phone" tabIndex={-1}>
        <Lede />
        <ToolRow
          filter={
            <FilterButton
              open={choosing}
              controls={choice}
              onToggle={() => setChoosing(!choosing)}
            />
          }
        />
        <div className="phone-controls">
          <div id={choice} hidden={!choosing}>
            <KindChips />
          </div>
          <DayStrip events={events} />
        </div>
        <EventList events={events} whole />
      </main>
      {event && (
        <Sheet
          label={t("app.eventSheet")}
          onClose={closeEvent}
          footer={
            quote && (
              <button type="button" className="phone-read" onClick={() => openQuote(quote.id)}>
                {t("app.readSentence")}
              </button>
            )
          }
        >
          {!articleOpen && <UnknownNotice />}
          <Dossier />
        </Sheet>
      )}
      {articleOpen && (
        <Sheet
          label={t("app.articleSheet")}
          onClose={closeArticle}
          footer={
            <button type="button" className="phone-read" onClick={closeArticle}>
              {event ? t("app.backToEvent") : t("app.close")}
            </button>
          }
        >
          <UnknownNotice />
          <Reader />
        </Sheet>
      )}
    </>
  );
}
