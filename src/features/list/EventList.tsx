import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { DaySection } from "./DaySection.tsx";
import { groupByDay, withEmptyDays } from "./days.ts";
import { EmptyDaysRow } from "./EmptyDaysRow.tsx";
import { EmptyList } from "./EmptyList.tsx";
import "./EventList.css";
import { useSelectedInView } from "./use-selected-in-view.ts";

/**
 * The events under the days of their marks, in the order given. Where it stands for the drawing (it is given
 * all that the filter leaves) it also says what the drawing shows beside them: publications and empty days.
 */
export function EventList({ events }: { readonly events: readonly CrisisEvent[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const corpus = useCorpus();
  const { kinds } = useView();
  const root = useRef<HTMLElement>(null);
  const heading = useId();
  useKeptScroll(root, language);
  useSelectedInView(root);

  const { period, documents } = corpus.data;
  const whole = events === visibleEvents(corpus, kinds);
  const days = groupByDay(events, whole ? documents : []);
  const entries = whole ? withEmptyDays(days, period) : days;
  return (
    <section ref={root} className="event-list" aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {t("list.heading")}
      </h2>
      {events.length === 0 ? (
        <EmptyList />
      ) : (
        entries.map((entry) =>
          "first" in entry ? (
            <EmptyDaysRow key={entry.first} days={entry} />
          ) : (
            <DaySection key={entry.day} listed={entry} />
          ),
        )
      )}
    </section>
  );
}
