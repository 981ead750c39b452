import type { CSSProperties } from "react";
import type { Stretch } from "../layout/timeline-items.ts";
import { daysAlong } from "./axis-plan.ts";

interface Props {
  readonly days: Stretch | null;
  readonly extent: Stretch;
}

/** The days of the selected event on the axis or behind the lanes; a line of a few pixels where days are narrow. */
export function SelectedDays({ days, extent }: Props) {
  if (!days) return null;
  const from = daysAlong(days.start, extent);
  const place = { "--day": from, "--days": daysAlong(days.end, extent) - from };
  return <div className="selected-days" style={place as CSSProperties} />;
}
