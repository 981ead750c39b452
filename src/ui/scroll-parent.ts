/** The nearest vertically scrolling element: the given one, an ancestor, or the page. */
export function scrollParent(element: HTMLElement): Element {
  for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === "auto" || overflowY === "scroll") return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
