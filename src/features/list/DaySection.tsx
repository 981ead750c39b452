import { useId } from "react";
import { isDatedToMark } from "../../domain/dates/mark-day.ts";
import { spansYears } from "../../domain/spans-years.ts";
import { unitInWords } from "../../i18n/date-words.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useSelectedId, useView } from "../../state/use-isnad.ts";
import { dayTarget } from "./day-heading.ts";
import type { ListedDay } from "./days.ts";
import { EventRow } from "./EventRow.tsx";
import { noneDatedPrecisely } from "./none-dated.ts";
import { PublishedRow } from "./PublishedRow.tsx";

/** How many events are dated to the day, how many are only bounded by it, or that there is none. */
function DayCount({ dated, undated }: { readonly dated: number; readonly undated: number }) {
  const { t } = useTranslation();
  const { kinds } = useView();
  if (dated > 0 && undated > 0) {
    return t("list.datedAnd", {
      dated: t("list.datedHere", { count: dated }),
      undated: t("list.alsoUndated", { count: undated }),
    });
  }
  if (dated > 0) return t("counts.events", { count: dated });
  if (undated > 0) return t("list.undated", { count: undated });
  return t(noneDatedPrecisely(kinds), { count: 1 });
}

/**
 * A day with its sticky heading, its events and the articles published on it. Also a month or a year, for events of
 * which no day is known.
 */
export function DaySection({ listed }: { readonly listed: ListedDay }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const selected = useSelectedId();
  const years = spansYears(useCorpus().data);
  const { unit, day, events, documents } = listed;
  const heading = useId();
  const dated =
    unit === "day" ? events.filter(({ dating }) => isDatedToMark(dating)).length : events.length;
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
            ? formatDay(day, locale, years ? "full" : "weekdayDayMonth")
            : unitInWords(unit, day, locale, t)}
        </span>{" "}
        {(unit === "day" || events.length > 0) && (
          <span className="event-list-count">
            <DayCount dated={dated} undated={events.length - dated} />
          </span>
        )}
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
