import { useDeferredValue, useMemo } from "react";
import type { SourceDocument } from "../domain/document.ts";
import { EventList } from "../features/list/EventList.tsx";
import { useLanguage, useTranslation } from "../i18n/translation.ts";
import { useCorpus, useIntents } from "../state/use-isnad.ts";
import { IconButton } from "../ui/IconButton.tsx";
import "./ArticleEvents.css";

/** The events that cite an article, shown beside it if no event is selected. */
export function ArticleEvents({ document }: { readonly document: SourceDocument }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { closeEvent } = useIntents();
  // Hundreds of events may cite the article, so it is rendered first.
  const listed = useDeferredValue(document.id);
  const events = useMemo(() => {
    const resting = new Set(corpus.quotesIn(listed).map((quote) => quote.event));
    return corpus.data.events.filter((event) => resting.has(event.id));
  }, [corpus, listed]);
  return (
    <section className="article-events" aria-labelledby="article-events-title">
      <header className="article-events-header">
        <div>
          <p className="article-events-about">{t("app.articleEvents")}</p>
          <h2 id="article-events-title" className="article-events-title reading">
            {read(document.name)}
          </h2>
        </div>
        <IconButton
          icon="close"
          name={t("app.close")}
          className="close-button"
          onClick={closeEvent}
        />
      </header>
      <EventList events={events} />
    </section>
  );
}
