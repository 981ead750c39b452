import { useId } from "react";
import { isDatedToMark } from "../../domain/dates/mark-day.ts";
import { unitInWords } from "../../i18n/date-words.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useSelectedId } from "../../state/use-isnad.ts";
import { dayTarget } from "./day-heading.ts";
import type { ListedDay } from "./days.ts";
import { EventRow } from "./EventRow.tsx";
import { PublishedRow } from "./PublishedRow.tsx";

/**
 * A day with its sticky heading, its events and the articles published on it. Also a month or a year, for events of
 * which no day is known.
 */
export function DaySection({ listed }: { readonly listed: ListedDay }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const selected = useSelectedId();
  const { unit, day, events, documents } = listed;
  const heading = useId();
  const dated =
    unit === "day" ? events.filter(({ dating }) => isDatedToMark(dating)).length : events.length;
  const counts = [
    ...(dated > 0 || events.length === 0 ? [t("counts.events", { count: dated })] : []),
    ...(dated < events.length ? [t("list.undated", { count: events.length - dated })] : []),
  ];
  return (
    <section
      className="event-list-day"
      aria-labelledby={heading}
      // The day strip leads only to days.
      {...(unit === "day" && dayTarget(day))}
    >
      <h3 id={heading} className="event-list-heading" tabIndex={-1}>
        <span className="event-list-date reading">
          {unit === "day"
            ? formatDay(day, locale, "weekdayDayMonth")
            : unitInWords(unit, day, locale, t)}
        </span>{" "}
        <span className="event-list-count">{counts.join(t("list.separator"))}</span>
      </h3>
      {events.length > 0 && (
        <ol>
          {events.map((event) => (
            <EventRow key={event.id} event={event} selected={event.id === selected} />
          ))}
        </ol>
      )}
      {documents.length > 0 && <PublishedRow documents={documents} />}
    </section>
  );
}
