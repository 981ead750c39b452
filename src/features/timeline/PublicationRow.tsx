import { type CSSProperties, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { addDays, type CalendarDay, daysBetween } from "../../domain/calendar-day.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { nameWhatFits } from "./publication-names.ts";
import { type PublicationDay, type PublicationGroup, sharedName } from "./publication-row.ts";

interface Props {
  readonly publications: readonly PublicationDay[];
  /** First day of the axis, and how many it has. */
  readonly start: CalendarDay;
  readonly days: number;
  readonly selected: readonly CalendarDay[];
}

/** When each article came out: page marks with names, those of one origin in a dashed bracket. */
export function PublicationRow({ publications, start, days, selected }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const row = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => nameWhatFits(row.current), []);
  return (
    <div className="publications">
      <p className="timeline-gutter publications-title" id="publications-title">
        {t("timeline.publications")}
      </p>
      <div className="timeline-track" aria-hidden="true">
        {selected.map((day) => (
          <div
            key={day}
            className="timeline-day"
            data-selected
            style={{ "--day": daysBetween(start, day) } as CSSProperties}
          />
        ))}
      </div>
      <ul
        ref={row}
        className="timeline-track publications-row"
        aria-labelledby="publications-title"
      >
        {publications.map(({ day, groups }, index) => {
          const next = publications[index + 1]?.day ?? addDays(start, days);
          const place = { "--day": daysBetween(start, day), "--days": daysBetween(day, next) };
          return (
            <li key={day} className="timeline-day publications-day" style={place as CSSProperties}>
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
  const { read } = useLanguage();
  const { t } = useTranslation();
  const names = group.map(({ name }) => read(name));
  const several = group.length > 1;
  return (
    <span className="publications-group" data-several={several || undefined}>
      {group.map(({ id }) => (
        <span key={id} className="publication-mark" />
      ))}
      <span className="publications-name">
        {sharedName(names) ?? names.join(t("timeline.listSeparator"))}
      </span>
    </span>
  );
}
