import { scrollParent } from "../../../ui/scroll-parent.ts";

/** Where on the height of the pane the first line of a passage comes to rest, from 0 to 1. */
const RESTING_PLACE = 0.3;

/** Pixels that stay free above it in any case. */
const LEAST = 16;

/** Panes beyond which a passage is jumped to. */
const FAR = 2;

/** The height of what stays in sight in front of the text, if anything of it does. */
function heightInFront(root: HTMLElement, selector: string): number {
  return [...root.querySelectorAll(selector)]
    .filter((element) => getComputedStyle(element).position === "sticky")
    .reduce((height, element) => height + element.getBoundingClientRect().height, 0);
}

/** Scrolls the pane to what a selector finds in it, never the page, and leaves the focus alone. */
export function bringIntoView(root: HTMLElement, place: string, behavior: ScrollBehavior): void {
  const marks = root.querySelectorAll(place);
  const first = marks[0]?.getBoundingClientRect();
  const last = marks[marks.length - 1]?.getBoundingClientRect();
  const scroller = scrollParent(root);
  if (!first || !last || scroller === document.scrollingElement) return;
  // Of a narrow pane's header only the names stay in front of the text, and the header is no box.
  const header = heightInFront(root, ".article-header, .article-name");
  const dock = heightInFront(root, ".reader-dock");
  const pane = scroller.getBoundingClientRect();
  const top = pane.top + header;
  // A sheet that is on its way up lies below the window yet: then the passage comes to its top.
  const bottom = Math.max(top, Math.min(pane.bottom, innerHeight) - dock);
  if (first.top >= top && last.bottom <= bottom) return;
  // A passage taller than the pane starts at its top.
  const spare = Math.max(bottom - top - (last.bottom - first.top), LEAST);
  const rest = Math.min(Math.max((bottom - top) * RESTING_PLACE, LEAST), spare);
  const way = first.top - top - rest;
  // What is far away is not worth the way there.
  const isFar = Math.abs(way) > FAR * (bottom - top);
  scroller.scrollBy({ top: way, behavior: isFar ? "instant" : behavior });
}
