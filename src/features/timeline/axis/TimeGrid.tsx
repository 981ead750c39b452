import type { CSSProperties } from "react";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { QuietPlace } from "../layout/quiet-places.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { type AxisPlan, daysAlong } from "./axis-plan.ts";
import { SelectedDays } from "./SelectedDays.tsx";
import type { Silence } from "./silent-days.ts";

interface Props {
  readonly plan: AxisPlan | null;
  readonly extent: Stretch;
  readonly selected: Stretch | null;
  readonly silences: readonly Silence[];
  /** For each silence, the lane that is free for its words; null if none is. */
  readonly quiet: readonly (QuietPlace | null)[];
}

/** The background of the lanes: lines at the ticks, the days of the selected event, words on silent days. */
export function TimeGrid({ plan, extent, selected, silences, quiet }: Props) {
  const { t } = useTranslation("timeline");
  const { direction } = useLanguage();
  const place = ({ start, end }: Stretch) =>
    ({
      "--day": daysAlong(start, extent),
      "--days": daysAlong(end, extent) - daysAlong(start, extent),
    }) as CSSProperties;
  return (
    <div className="timeline-track time-grid" data-follows>
      <SelectedDays days={selected} extent={extent} />
      {plan?.cells.map((cell) => (
        <div
          key={cell.start}
          className="timeline-day time-grid-unit"
          data-start={cell.start}
          data-within-day={cell.start % DAY_MS === 0 ? undefined : true}
          style={place(cell)}
        />
      ))}
      {silences.map((silence, index) => {
        const lane = quiet[index];
        if (!lane || !plan || !touches(silence, plan.drawn)) return null;
        // Not even put into the page where it has no room: decades have hundreds of silences.
        if (silence.end - silence.start < plan.sentence) return null;
        return (
          <p
            key={silence.start}
            className="timeline-day time-grid-silence"
            style={{ ...place(silence), top: lane.top, height: lane.size }}
          >
            <span className="time-grid-words" dir={direction}>
              {t(silence.possible ? "silencePossible" : "silence", {
                count: silence.days,
              })}
            </span>
          </p>
        );
      })}
    </div>
  );
}

function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
