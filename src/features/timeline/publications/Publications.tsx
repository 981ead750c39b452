import { Toolbar } from "radix-ui";
import { useEffect, useId, useRef } from "react";
import { dayToTime } from "../../../domain/dates/calendar-day.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { TimeDirection } from "../../../state/view.ts";
import { Icon } from "../../../ui/Icon.tsx";
import type { AxisPlan } from "../axis/axis-plan.ts";
import { type Stretch, wholeDays } from "../layout/timeline-items.ts";
import { PublicationsBelow } from "./PublicationsBelow.tsx";
import { PublicationsInCell } from "./PublicationsInCell.tsx";
import { countOf, type NamedDay } from "./publication-cells.ts";

interface Props {
  readonly plan: AxisPlan;
  readonly extent: Stretch;
  readonly time: TimeDirection;
  /** Moves the window so that a stretch is in view. */
  onReach(stretch: Stretch): void;
}

/**
 * The articles by their publication dates, those of one origin in a dashed bracket. A mark opens its article. Articles
 * outside the window are counted at its edges. All are one tab stop; arrow keys follow the direction of time.
 */
export function Publications({ plan, extent, time, onReach }: Props) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const reached = useRef<number | null>(null);
  const { publications, clusters, introduced, before, after, drawn } = plan;
  const middle = (drawn.start + drawn.end) / 2;

  // The sign at the edge goes when its articles come: the first of them takes the focus.
  useEffect(() => {
    const day = reached.current;
    if (day === null) return;
    const cell = [...publications, ...clusters].find(({ start, end }) => start <= day && day < end);
    if (!cell) return;
    reached.current = null;
    row.current?.querySelector<HTMLElement>(`[data-cell="${cell.start}"] button`)?.focus();
  }, [publications, clusters]);

  const reach = (day: NamedDay | undefined) => () => {
    if (!day) return;
    reached.current = dayToTime(day.day);
    onReach(wholeDays(day.day, day.day));
  };
  return (
    <Toolbar.Root
      ref={row}
      className="timeline-track publications"
      aria-labelledby={`${id}-title`}
      dir={time}
      data-before={before.length > 0 || undefined}
      data-after={after.length > 0 || undefined}
    >
      <span className="visually-hidden" id={`${id}-title`}>
        {t("timeline.publications")}
      </span>
      {before.length > 0 && (
        <Edge
          side="before"
          count={countOf(before)}
          label={own("articlesBefore", { count: countOf(before) })}
          onReach={reach(before.at(-1))}
        />
      )}
      {publications.length + clusters.length > 0 && (
        <ul>
          {publications.map((cell) => (
            <PublicationsInCell key={cell.start} cell={cell} extent={extent} />
          ))}
          {clusters.map((cluster, index) => (
            <PublicationsBelow
              key={cluster.start}
              cluster={cluster}
              extent={extent}
              introduced={introduced && index === 0}
              late={cluster.start > middle}
            />
          ))}
        </ul>
      )}
      {after.length > 0 && (
        <Edge
          side="after"
          count={countOf(after)}
          label={own("articlesAfter", { count: countOf(after) })}
          onReach={reach(after[0])}
        />
      )}
    </Toolbar.Root>
  );
}

interface EdgeProps {
  readonly side: "before" | "after";
  readonly count: number;
  readonly label: string;
  readonly onReach: () => void;
}

/** The number of articles beyond an edge of the window. It leads to the nearest one. */
function Edge({ side, count, label, onReach }: EdgeProps) {
  const { locale } = useLanguage();
  return (
    <Toolbar.Button
      className="publications-edge"
      data-side={side}
      aria-label={label}
      title={label}
      onClick={onReach}
    >
      <Icon name={side === "before" ? "previous" : "next"} />
      <bdi>{formatNumber(count, locale)}</bdi>
    </Toolbar.Button>
  );
}
