import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../ui/scroll-parent.ts";

/** Where on the height of the pane the first line of a quote comes to rest, from 0 to 1. */
const RESTING_PLACE = 0.3;

/** Scrolls the pane, never the page, and leaves the focus alone. */
function bringIntoView(root: HTMLElement, quote: string, behavior: ScrollBehavior): void {
  const marks = root.querySelectorAll(`[data-quotes~="${CSS.escape(quote)}"]`);
  const first = marks[0]?.getBoundingClientRect();
  const last = marks[marks.length - 1]?.getBoundingClientRect();
  const scroller = scrollParent(root);
  if (!first || !last || scroller === document.scrollingElement) return;
  const header = root.querySelector(".article-header")?.getBoundingClientRect().height ?? 0;
  const pane = scroller.getBoundingClientRect();
  const top = pane.top + header;
  const bottom = Math.min(pane.bottom, innerHeight);
  if (first.top >= top && last.bottom <= bottom) return;
  // A quote taller than the pane starts at its top.
  const spare = Math.max(bottom - top - (last.bottom - first.top), 16);
  const rest = Math.min((bottom - top) * RESTING_PLACE, spare);
  scroller.scrollBy({ top: first.top - top - rest, behavior });
}

/**
 * Keeps the lit quote in view: at once when an article opens, moving there when another quote of it is lit,
 * not at all while nothing changes; at once when the text is laid out otherwise. An article without a lit quote opens at
 * its top.
 */
export function useQuoteInView(
  root: RefObject<HTMLElement | null>,
  article: string,
  quote: string | null,
  layout: string | undefined,
): void {
  const shown = useRef<string | null>(null);
  const laid = useRef(layout);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const opened = shown.current !== article;
    const settled = !opened && laid.current === layout;
    shown.current = article;
    laid.current = layout;
    if (quote === null) {
      if (opened) scrollParent(element).scrollTop = 0;
      return;
    }
    const still = !settled || matchMedia("(prefers-reduced-motion: reduce)").matches;
    bringIntoView(element, quote, still ? "instant" : "smooth");
    if (settled || document.fonts.status === "loaded") return;
    // The reading faces may still be on their way; the lines break anew when they come.
    let left = false;
    void document.fonts.ready.then(() => {
      if (!left) bringIntoView(element, quote, "instant");
    });
    return () => {
      left = true;
    };
  }, [root, article, quote, layout]);
}
