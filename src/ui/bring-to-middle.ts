/**
 * Scrolls a row horizontally until the element is in its middle or the row ends. It uses distances on screen
 * rather than scroll positions, so it works in both directions.
 */
export function bringToMiddle(row: HTMLElement, element: HTMLElement): void {
  const outer = row.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  row.scrollBy({ left: inner.left + inner.width / 2 - (outer.left + outer.width / 2) });
}
