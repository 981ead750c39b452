import type { CSSProperties } from "react";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { daysAlong } from "../axis/axis-plan.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { CountedPublications } from "./CountedPublications.tsx";
import { Publication } from "./Publication.tsx";
import { countOf } from "./publication-cells.ts";
import type { PublicationCluster } from "./publication-clusters.ts";

interface Props {
  readonly cluster: PublicationCluster;
  readonly extent: Stretch;
  /** Whether a word before it says what the marks are. */
  readonly introduced: boolean;
  /** Whether it is in the later half of the axis. */
  readonly late: boolean;
}

/** A mark for one article, or for several of a unit of the calendar, at the days on which they appeared. */
export function PublicationsBelow({ cluster, extent, introduced, late }: Props) {
  const { t } = useTranslation("timeline");
  const { locale, direction } = useLanguage();
  const { days, start, end } = cluster;
  const from = daysAlong(start, extent);
  const place = { "--day": from, "--days": daysAlong(end, extent) - from } as CSSProperties;
  const single = countOf(days) === 1 ? days[0]?.groups[0]?.group[0] : undefined;
  return (
    <li className="publications-below" data-cell={start} style={place}>
      {introduced && (
        <span className="publications-word" dir={direction} aria-hidden="true">
          {t("appeared")}
        </span>
      )}
      {single && (
        <span className="visually-hidden">
          {formatDay(days[0]?.day ?? "1970-01-01", locale, "full")}
        </span>
      )}
      {single ? <Publication source={single} /> : <CountedPublications days={days} late={late} />}
    </li>
  );
}
