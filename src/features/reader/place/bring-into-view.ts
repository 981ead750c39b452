import { scrollParent } from "../../../ui/scroll-parent.ts";

/** Where the first line of a passage comes to rest, as a fraction of the pane's height. */
const TARGET_FRACTION = 0.3;

/** Minimum space above it, in pixels. */
const MIN_SPACE_ABOVE = 16;

/** Distance, in pane heights, beyond which the pane jumps instead of scrolling smoothly. */
const MAX_SMOOTH_DISTANCE = 2;

/** Total height of the matching elements that are sticky, in pixels. */
function heightInFront(root: HTMLElement, selector: string): number {
  return [...root.querySelectorAll(selector)]
    .filter((element) => getComputedStyle(element).position === "sticky")
    .reduce((height, element) => height + element.getBoundingClientRect().height, 0);
}

/**
 * Scrolls the pane, never the page, to the elements that match the selector `place`. The focus stays where it
 * is.
 */
export function bringIntoView(root: HTMLElement, place: string, behavior: ScrollBehavior): void {
  const marks = root.querySelectorAll(place);
  const first = marks[0]?.getBoundingClientRect();
  const last = marks[marks.length - 1]?.getBoundingClientRect();
  const scroller = scrollParent(root);
  if (!first || !last || scroller === document.scrollingElement) return;
  // In a narrow pane the header has no box and only the names in it are sticky.
  const header = heightInFront(root, ".article-header, .article-name");
  const dock = heightInFront(root, ".reader-dock");
  const pane = scroller.getBoundingClientRect();
  const top = pane.top + header;
  // A sheet that is still moving up is below the window; the passage then goes to its top.
  const bottom = Math.max(top, Math.min(pane.bottom, innerHeight) - dock);
  if (first.top >= top && last.bottom <= bottom) return;
  // A passage taller than the pane starts at its top.
  const spare = Math.max(bottom - top - (last.bottom - first.top), MIN_SPACE_ABOVE);
  const rest = Math.min(Math.max((bottom - top) * TARGET_FRACTION, MIN_SPACE_ABOVE), spare);
  const distance = first.top - top - rest;
  const isFar = Math.abs(distance) > MAX_SMOOTH_DISTANCE * (bottom - top);
  scroller.scrollBy({ top: distance, behavior: isFar ? "instant" : behavior });
}
