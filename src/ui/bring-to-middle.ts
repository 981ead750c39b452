/**
 * Scrolls a row sideways, and nothing else, until the element stands in its middle or the row ends.
 * It reckons in distances on the screen, not in scroll positions, and so is right in both directions.
 */
export function bringToMiddle(row: HTMLElement, element: HTMLElement): void {
  const outer = row.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  row.scrollBy({ left: inner.left + inner.width / 2 - (outer.left + outer.width / 2) });
}
