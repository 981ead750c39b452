/** The height, in pixels, of the sticky head above the lanes in their scroller. */
export function headHeight(scroller: HTMLElement, host: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  const above = host.getBoundingClientRect().top - top - scroller.clientTop;
  return Math.round(above + scroller.scrollTop);
}

/** Scrolls as little as necessary to show a row of the lanes with a margin of `air`. All in pixels. */
export function reveal(
  scroller: HTMLElement,
  host: HTMLElement,
  row: { readonly top: number; readonly bottom: number },
  air: number,
): void {
  const lowest = row.bottom + headHeight(scroller, host) + air - scroller.clientHeight;
  scroller.scrollTop = Math.max(lowest, Math.min(scroller.scrollTop, row.top - air));
}
