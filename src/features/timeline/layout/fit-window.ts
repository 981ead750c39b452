import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { Stretch } from "./timeline-items.ts";

/** The start of a mark on the axis, where its label begins, and the width of the label in pixels. */
export interface LabelledStart {
  readonly start: number;
  readonly width: number;
}

/**
 * The window that shows the whole period and has every label end inside `width` pixels. Its end is moved out as far as
 * necessary, but not beyond `extent`.
 */
export function fitWindow(
  period: Stretch,
  labels: readonly LabelledStart[],
  width: number,
  extent: Stretch,
): Stretch {
  const { start } = period;
  let end = period.end;
  for (const label of labels) {
    const room = width - label.width;
    const before = label.start - start;
    // If the label ends exactly with the window: before / room = (end - start) / width.
    if (room > 0 && before > 0) end = Math.max(end, start + (before * width) / room);
  }
  return { start, end: Math.min(end, Math.max(extent.end, period.end)) };
}

/** The window moved inside the extent, with the same length; the extent if the window is longer. */
export function keepInside(window: Stretch, extent: Stretch): Stretch {
  const length = Math.min(window.end - window.start, extent.end - extent.start);
  const start = Math.min(Math.max(window.start, extent.start), extent.end - length);
  return { start, end: start + length };
}

/** The whole day that contains a time of the axis. */
export function dayAround(time: number): Stretch {
  const start = Math.floor(time / DAY_MS) * DAY_MS;
  return { start, end: start + DAY_MS };
}

/**
 * The window zoomed by `factor` (above 1 shows less), but not to less than `least`, around a time, which keeps its
 * position on screen; around its middle if none is given.
 */
export function zoomWindow(
  { start, end }: Stretch,
  factor: number,
  around: number | undefined,
  least: number,
): Stretch {
  const by = Math.min(factor, (end - start) / least);
  const centre = around ?? (start + end) / 2;
  return { start: centre - (centre - start) / by, end: centre + (end - centre) / by };
}

/**
 * The window moved as little as necessary to show `part`, or its start if it is longer than the window. If the window
 * moves, `air` is kept at the edge. All in the unit of the axis.
 */
export function windowShowing(window: Stretch, part: Stretch, air: number): Stretch {
  const length = window.end - window.start;
  let { start } = window;
  if (part.end > window.end) start = part.end + air - length;
  if (part.start < start) start = part.start - air;
  return { start, end: start + length };
}
