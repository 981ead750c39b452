/** What a turn of the wheel asks for; null leaves it to the page. */
export type WheelWish =
  | { readonly kind: "zoom"; readonly factor: number }
  /** Pixels toward later times. */
  | { readonly kind: "pan"; readonly pixels: number }
  | null;

const LINE = 16;
const PAGE = 800;

/**
 * Reads a wheel event: with Ctrl or Cmd (which a pinch on a touchpad also sends) it zooms, sideways or with
 * Shift it pans, and a plain turn scrolls the page.
 *
 * vis-timeline would take the plain wheel from the page, and its `horizontalScroll` runs the wrong way in
 * right-to-left text (since `rtl` came with vis 4.16.0; not reported).
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
  // To the right is later in left-to-right text, earlier in right-to-left text.
  return { kind: "pan", pixels: sideways * unit * (direction === "ltr" ? 1 : -1) };
}
