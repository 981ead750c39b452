import { memo, useId, useMemo, useRef } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useSelectedId } from "../../state/use-isnad.ts";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { DaySection } from "./DaySection.tsx";
import { dayTarget } from "./day-heading.ts";
import { groupByDay, withEmptyDays } from "./days.ts";
import { EmptyDaysRow } from "./EmptyDaysRow.tsx";
import { EmptyList } from "./EmptyList.tsx";
import "./EventList.css";
import { entryId, type ListChunk, type ListEntry, toChunks } from "./list-chunks.ts";
import { useMountedChunks } from "./use-mounted-chunks.ts";
import { useSelectedInView } from "./use-selected-in-view.ts";

/** From this many events, only what is near the view is in the page; jumps then rely on estimated heights. */
const MANY = 100;

const NO_CHUNKS: readonly ListChunk[] = [];

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

  const entries = useMemo((): readonly ListEntry[] => {
    const days = groupByDay(events, whole ? documents : []);
    return whole ? withEmptyDays(days, period) : days;
  }, [events, whole, documents, period]);
  const isLong = events.length > MANY;
  const chunks = useMemo(() => (isLong ? toChunks(entries) : NO_CHUNKS), [isLong, entries]);
  const mounted = useMountedChunks(root, chunks, useSelectedId());
  return (
    <section
      ref={root}
      className="event-list"
      aria-labelledby={heading}
      data-long={isLong || undefined}
    >
      <h2 ref={title} id={heading} className="visually-hidden" tabIndex={-1}>
        {t("list.heading")}
      </h2>
      {events.length === 0 ? (
        <EmptyList filtered={whole} onReset={() => title.current?.focus({ preventScroll: true })} />
      ) : isLong ? (
        chunks.map((chunk, index) =>
          mounted.has(index) ? (
            <div key={chunk.id} className="event-list-chunk" data-chunk={index}>
              <Entries entries={chunk.entries} />
            </div>
          ) : (
            <div
              key={chunk.id}
              className="event-list-chunk"
              data-chunk={index}
              style={{ blockSize: mounted.heightOf(index) }}
              {...dayTarget(chunk.first)}
            />
          ),
        )
      ) : (
        <Entries entries={entries} />
      )}
    </section>
  );
});

function Entries({ entries }: { readonly entries: readonly ListEntry[] }) {
  return entries.map((entry) =>
    "first" in entry ? (
      <EmptyDaysRow key={entryId(entry)} days={entry} />
    ) : (
      <DaySection key={entryId(entry)} listed={entry} />
    ),
  );
}
