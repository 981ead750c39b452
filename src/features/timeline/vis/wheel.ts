/** The action of a wheel event; null leaves the event to the page. */
export type WheelWish =
  | { readonly kind: "zoom"; readonly factor: number }
  /** Pixels toward later times. */
  | { readonly kind: "pan"; readonly pixels: number }
  | null;

const LINE = 16;
const PAGE = 800;

/**
 * The action of a wheel event: Ctrl or Cmd (also sent by a pinch on a touchpad) zooms, sideways or Shift pans, and
 * anything else scrolls the page.
 *
 * vis-timeline would prevent scrolling the page, and its `horizontalScroll` has the wrong direction in right-to-left
 * text (since the option `rtl` of vis 4.16.0; not reported).
 */
export function wheelWish(
  event: Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "ctrlKey" | "metaKey" | "shiftKey">,
  direction: "ltr" | "rtl",
): WheelWish {
  const unit = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? LINE : PAGE;
  if (event.ctrlKey || event.metaKey) {
    return { kind: "zoom", factor: 2 ** (-event.deltaY * unit * 0.004) };
  }
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (sideways === 0 || (!event.shiftKey && Math.abs(sideways) <= Math.abs(event.deltaY)))
    return null;
  // The right is later in left-to-right text and earlier in right-to-left text.
  return { kind: "pan", pixels: sideways * unit * (direction === "ltr" ? 1 : -1) };
}
