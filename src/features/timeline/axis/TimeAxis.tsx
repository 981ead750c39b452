import { type CSSProperties, type MouseEvent, type PointerEvent, useRef } from "react";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { TimeDirection } from "../../../state/view.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { fractionAlong } from "../overview/overview-window.ts";
import { AxisSample } from "./AxisSample.tsx";
import { type AxisPlan, daysAlong } from "./axis-plan.ts";
import { SelectedDays } from "./SelectedDays.tsx";

interface Props {
  readonly plan: AxisPlan | null;
  readonly extent: Stretch;
  readonly time: TimeDirection;
  /** The days of the selected event; null if none is selected or its day is not known. */
  readonly selected: Stretch | null;
  readonly shown: () => Stretch | null;
  readonly onSample: (stretch: number) => void;
  /** Moves the window by pixels toward later times. */
  onPan(pixels: number): void;
  /** Shows a stretch of the axis alone. */
  onShow(stretch: Stretch): void;
}

/** The ticks of the axis with their labels. Dragging them pans the window; a double click shows one unit alone. */
export function TimeAxis(props: Props) {
  const { plan, extent, time, selected, shown, onSample, onPan, onShow } = props;
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const held = useRef<number | null>(null);
  const grasp = (event: PointerEvent): void => {
    held.current = event.clientX;
  };
  const drag = (event: PointerEvent): void => {
    if (held.current === null || event.buttons === 0) return;
    // Captured only when it moves: capturing earlier would take the double click.
    event.currentTarget.setPointerCapture(event.pointerId);
    // The axis follows the pointer: dragging to the right shows what is on the left.
    const right = event.clientX - held.current;
    held.current = event.clientX;
    if (right !== 0) onPan(time === "rtl" ? right : -right);
  };
  const release = (): void => {
    held.current = null;
  };
  const showUnit = (event: MouseEvent): void => {
    const window = shown();
    if (!window || !plan) return;
    const along = fractionAlong(event.clientX, event.currentTarget.getBoundingClientRect(), time);
    const at = window.start + along * (window.end - window.start);
    const cell = plan.cells.find(({ start, end }) => start <= at && at < end);
    if (cell) onShow(cell);
  };
  const place = (at: number) => ({ "--day": daysAlong(at, extent) }) as CSSProperties;
  return (
    <>
      <div className="timeline-track time-axis-ticks" aria-hidden="true">
        <AxisSample onSample={onSample} />
        <SelectedDays days={selected} extent={extent} />
        {plan?.minor.map((at) => (
          <i key={at} className="time-axis-minor" style={place(at)} />
        ))}
        {plan?.cells.map(({ start }) => (
          <i key={start} className="time-axis-tick" style={place(start)} />
        ))}
      </div>
      <ol
        className="timeline-track time-axis"
        aria-label={t("timeline.namedDays")}
        onPointerDown={grasp}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onDoubleClick={showUnit}
      >
        {plan?.labels.map(({ at, from, parts }) => (
          <li
            key={at ?? "start"}
            className="time-axis-label"
            dir={direction}
            data-selected={isWithin(at, selected) || undefined}
            style={at === null ? { insetInlineStart: from } : place(at)}
          >
            {parts.map(({ words, strong }, index) => {
              const key = `${index} ${words}`;
              return strong ? <b key={key}>{words}</b> : <span key={key}>{words}</span>;
            })}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Whether a label is of a selected day. */
function isWithin(at: number | null, days: Stretch | null): boolean {
  return at !== null && days !== null && days.start <= at && at < days.end && at % DAY_MS === 0;
}
