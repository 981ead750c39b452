import type { CSSProperties } from "react";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { daysAlong } from "../axis/axis-plan.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { CountedPublications } from "./CountedPublications.tsx";
import { Publication } from "./Publication.tsx";
import type { NamedGroup, PublicationCell } from "./publication-cells.ts";

interface Props {
  readonly cell: PublicationCell;
  readonly extent: Stretch;
}

/** The articles of a day: marks with names if there is room, or their number. */
export function PublicationsInCell({ cell, extent }: Props) {
  const { t } = useTranslation("timeline");
  const { locale, direction } = useLanguage();
  const { day, start, show, introduced, late } = cell;
  // One day wide: under the next day, a mark would show a wrong date.
  const place = { "--day": daysAlong(start, extent) } as CSSProperties;
  return (
    <li className="timeline-day publications-day" data-cell={start} style={place}>
      <span className="visually-hidden">{formatDay(day.day, locale, "full")}</span>
      {introduced && (
        <span className="publications-word" dir={direction} aria-hidden="true">
          {t("appeared")}
        </span>
      )}
      {show === "count" ? (
        <CountedPublications days={[day]} late={late} />
      ) : (
        <span className="publications-groups">
          {day.groups.map((group) => (
            <Group
              key={group.group[0].origin}
              group={group}
              named={show === "all" || (show === "single" && group.group.length === 1)}
            />
          ))}
        </span>
      )}
    </li>
  );
}

interface GroupProps {
  readonly group: NamedGroup;
  readonly named: boolean;
}

function Group({ group: { group, name }, named }: GroupProps) {
  const { direction } = useLanguage();
  const shown = named && (
    <span className="publications-name" dir={direction}>
      {name}
    </span>
  );
  const [first, ...others] = group;
  if (others.length === 0) {
    return (
      <span className="publications-group">
        <Publication source={first}>{shown}</Publication>
      </span>
    );
  }
  return (
    <span className="publications-group" data-several>
      {group.map((source) => (
        <Publication key={source.id} source={source} />
      ))}
      {shown}
    </span>
  );
}
