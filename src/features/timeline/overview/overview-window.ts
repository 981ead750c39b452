import type { Stretch } from "../layout/timeline-items.ts";

/** What of the window a hand or key has hold of. */
export type Grip = "start" | "whole" | "end";

/** The window after its grip has moved by so much time; never shorter than `least`, never outside the extent. */
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

/** How far along a box a point of the viewport is, 0 at the box's start in its direction, 1 at its end. */
export function fractionAlong(
  clientX: number,
  box: { readonly left: number; readonly right: number },
  direction: "ltr" | "rtl",
): number {
  const along = direction === "rtl" ? box.right - clientX : clientX - box.left;
  return along / (box.right - box.left);
}

/**
 * Steps that a key asks for: arrows by one as the screen shows time, page keys by seven, Home and End as far
 * as it goes; null for other keys.
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
