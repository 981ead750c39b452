import type { ReactNode } from "react";
import type { TimeDirection } from "../../../state/view.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { Publications } from "../publications/Publications.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import type { Axis } from "./use-axis.ts";
import "./axis.css";
import "../publications/publications.css";

interface Props {
  readonly axis: Axis;
  readonly extent: Stretch;
  readonly time: TimeDirection;
  readonly selected: Stretch | null;
  /** Moves the window by pixels toward later times. */
  onPan(pixels: number): void;
  /** Shows a stretch of the axis alone. */
  onShow(stretch: Stretch): void;
  /** Moves the window so that a stretch is in view. */
  onReach(stretch: Stretch): void;
  /** The buttons beside the axis. */
  readonly children: ReactNode;
}

/** The row above the lanes: the axis, and the articles on the days on which they appeared. */
export function TimeHead({
  axis,
  extent,
  time,
  selected,
  onPan,
  onShow,
  onReach,
  children,
}: Props) {
  return (
    <div className="timeline-head" data-follows>
      <div
        className="timeline-axis-row"
        data-marks={axis.plan && axis.plan.clusters.length > 0 ? "below" : undefined}
      >
        {children}
        <TimeAxis
          plan={axis.plan}
          extent={extent}
          time={time}
          selected={selected}
          shown={axis.shown}
          onSample={axis.onSample}
          onPan={onPan}
          onShow={onShow}
        />
        {axis.plan && (
          <Publications plan={axis.plan} extent={extent} time={time} onReach={onReach} />
        )}
      </div>
    </div>
  );
}
