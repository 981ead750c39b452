import type { Stretch } from "../layout/timeline-items.ts";

/** The part of the window that is dragged or moved by keys. */
export type Grip = "start" | "whole" | "end";

/** The window after its grip has moved `by` a time; at least `least` long and inside the extent. */
export function moveGrip(
  window: Stretch,
  grip: Grip,
  by: number,
  extent: Stretch,
  least: number,
): Stretch {
  const { start, end } = window;
  if (grip === "start") {
    return { start: Math.max(extent.start, Math.min(start + by, end - least)), end };
  }
  if (grip === "end")
    return { start, end: Math.min(extent.end, Math.max(end + by, start + least)) };
  const most = extent.end - end;
  const shift = Math.max(extent.start - start, Math.min(by, most));
  return { start: start + shift, end: end + shift };
}

/** The position of a point of the viewport along a box: 0 at its start in its direction, 1 at its end. */
export function fractionAlong(
  clientX: number,
  box: { readonly left: number; readonly right: number },
  direction: "ltr" | "rtl",
): number {
  const along = direction === "rtl" ? box.right - clientX : clientX - box.left;
  return along / (box.right - box.left);
}

/**
 * The steps of a key: arrows one in the direction of time, page keys seven, Home and End infinite. Null for other keys.
 */
export function gripSteps(key: string, direction: "ltr" | "rtl"): number | null {
  const forward = direction === "ltr" ? 1 : -1;
  switch (key) {
    case "ArrowRight":
      return forward;
    case "ArrowLeft":
      return -forward;
    case "ArrowUp":
      return 1;
    case "ArrowDown":
      return -1;
    case "PageUp":
      return 7;
    case "PageDown":
      return -7;
    case "Home":
      return Number.NEGATIVE_INFINITY;
    case "End":
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}
