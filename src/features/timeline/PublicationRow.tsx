import { type CSSProperties, useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { nameWhatFits } from "./publication-names.ts";
import { type PublicationDay, type PublicationGroup, sharedName } from "./publication-row.ts";

interface Props {
  readonly publications: readonly PublicationDay[];
  /** All days of the axis. */
  readonly days: readonly CalendarDay[];
  readonly selected: readonly CalendarDay[];
}

/** When each article came out: page marks with names, those of one origin in a dashed bracket. */
export function PublicationRow({ publications, days, selected }: Props) {
  const { t } = useTranslation();
  const { language, direction } = useLanguage();
  const id = useId();
  const row = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => nameWhatFits(row.current), []);
  return (
    <div className="publications">
      <p className="timeline-gutter publications-title" id={`${id}-title`}>
        <bdi dir={direction}>{t("timeline.publications")}</bdi>
      </p>
      <div className="timeline-track publications-days" aria-hidden="true">
        {days.map((day, index) => (
          <div
            key={day}
            className="timeline-day"
            data-selected={selected.includes(day) || undefined}
            style={{ "--day": index } as CSSProperties}
          />
        ))}
      </div>
      <ul ref={row} className="timeline-track publications-row" aria-labelledby={`${id}-title`}>
        {publications.map(({ day, groups }) => {
          // One day wide: under the next, a mark would tell another date.
          const place = { "--day": days.indexOf(day) } as CSSProperties;
          return (
            <li key={day} className="timeline-day publications-day" style={place}>
              <span className="visually-hidden">{formatDay(day, language, "full")}</span>
              <span className="publications-groups">
                {groups.map((group) => (
                  <Publications key={group[0].origin} group={group} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Publications({ group }: { readonly group: PublicationGroup }) {
  const { direction, read } = useLanguage();
  const { t } = useTranslation();
  const names = group.map(({ name }) => read(name));
  const several = group.length > 1;
  return (
    <span className="publications-group" data-several={several || undefined}>
      {group.map(({ id }) => (
        <span key={id} className="publication-mark" />
      ))}
      <span className="publications-name" dir={direction}>
        {sharedName(names) ?? names.join(t("timeline.listSeparator"))}
      </span>
    </span>
  );
}
