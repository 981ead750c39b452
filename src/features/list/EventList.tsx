import { memo, useId, useRef } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { DaySection } from "./DaySection.tsx";
import { groupByDay, withEmptyDays } from "./days.ts";
import { EmptyDaysRow } from "./EmptyDaysRow.tsx";
import { EmptyList } from "./EmptyList.tsx";
import "./EventList.css";
import { useSelectedInView } from "./use-selected-in-view.ts";

/** From this many events, rows out of view are not laid out: faster, but jumps rely on estimated heights. */
const MANY = 120;

interface EventListProps {
  readonly events: readonly CrisisEvent[];
  /**
   * Whether these are all events that pass the filter. The list then replaces the drawing, and also shows its
   * publications and empty days.
   */
  readonly whole?: boolean;
}

/** The events, grouped by the days of their marks, in the order given. */
export const EventList = memo(function EventList({ events, whole = false }: EventListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { period, documents } = useCorpus().data;
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useKeptScroll(root, language);
  useSelectedInView(root);

  const days = groupByDay(events, whole ? documents : []);
  const entries = whole ? withEmptyDays(days, period) : days;
  return (
    <section
      ref={root}
      className="event-list"
      aria-labelledby={heading}
      data-long={events.length > MANY || undefined}
    >
      <h2 ref={title} id={heading} className="visually-hidden" tabIndex={-1}>
        {t("list.heading")}
      </h2>
      {events.length === 0 ? (
        <EmptyList filtered={whole} onReset={() => title.current?.focus({ preventScroll: true })} />
      ) : (
        entries.map((entry) =>
          "first" in entry ? (
            <EmptyDaysRow key={entry.first} days={entry} />
          ) : (
            <DaySection key={`${entry.unit} ${entry.day}`} listed={entry} />
          ),
        )
      )}
    </section>
  );
});
