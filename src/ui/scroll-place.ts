import { scrollParent } from "./scroll-parent.ts";

/** A place in scrolling text. */
export interface Place {
  readonly anchor: string;
  /** Pixels from the top of the scroller's view to the top of the anchor. */
  readonly offset: number;
}

function viewTop(scroller: Element): number {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** Pixels of an anchor that may be cut off at the top for it to count as fully visible. */
const SLACK = 4;

/**
 * The topmost anchor that begins in view, below sticky elements, or else the one that fills the view. Null at
 * the very top of the scroll. Elements marked `data-passed-over` are skipped with their anchors while they
 * are above the view.
 */
export function findPlace(root: HTMLElement): Place | null {
  const scroller = scrollParent(root);
  if (scroller.scrollTop <= 0) return null;
  const top = viewTop(scroller);
  let filling: Place | null = null;
  // Measuring anchors in a chunk with skipped layout (content-visibility) would force its layout.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof HTMLElement &&
    node.dataset.passedOver !== undefined &&
    node.getBoundingClientRect().bottom < top
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const element = walker.currentNode;
    const anchor = element instanceof HTMLElement && element.dataset.anchor;
    if (!anchor) continue;
    const rect = element.getBoundingClientRect();
    if (rect.height === 0) continue;
    const line = top + Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart);
    const place = { anchor, offset: rect.top - top };
    if (rect.top >= top + scroller.clientHeight) return filling ?? place;
    if (rect.top >= line - SLACK) return place;
    if (rect.bottom > line) filling = place;
  }
  return filling;
}

/**
 * Scrolls an anchor back to its offset; null scrolls to the top. Returns false if the anchor does not exist.
 */
export function returnTo(root: HTMLElement, place: Place | null): boolean {
  if (!place) {
    scrollParent(root).scrollTop = 0;
    return true;
  }
  const { anchor, offset } = place;
  const element = root.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (!element) return false;
  const scroller = scrollParent(root);
  const moved = element.getBoundingClientRect().top - viewTop(scroller) - offset;
  if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
  return true;
}
