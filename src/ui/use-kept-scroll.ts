import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { scrollParent } from "./scroll-parent.ts";

interface Place {
  readonly anchor: string;
  /** Pixels from the top of the scroller's view to the anchor's top. */
  readonly offset: number;
}

function viewTop(scroller: Element): number {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** Pixels by which an anchor may be cut off at the top and still count as wholly in view. */
const SLACK = 4;

/**
 * The topmost anchor that begins in view, below what sticks there; if none does, the one that fills the view.
 * Null at the very top of the scroll, which stays the top.
 */
function findPlace(root: HTMLElement): Place | null {
  const scroller = scrollParent(root);
  if (scroller.scrollTop <= 0) return null;
  const top = viewTop(scroller);
  let filling: Place | null = null;
  // Asked where they stand, anchors that the browser has left out above the view would be laid out for it.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof HTMLElement &&
    node.dataset.anchors !== undefined &&
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

function returnTo(root: HTMLElement, { anchor, offset }: Place): void {
  const element = root.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (!element) return;
  const scroller = scrollParent(root);
  const moved = element.getBoundingClientRect().top - viewTop(scroller) - offset;
  if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
}

/** After these the place is the reader's again. */
const GESTURES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** What may come before a change. Not each step of a scroll: to find the place takes a look at every anchor. */
const CAUSES = ["click", "keydown", "scrollend"] as const;

/**
 * Keeps the topmost visible element of `root` (elements marked `data-anchor="some-id"`) where it stands on the
 * screen when `key` changes and the text reflows, e.g. with the language. The scroller is the nearest one
 * around `root`. Fonts may arrive later and reflow again: the place is held until the reader's next gesture.
 * Anchors inside an element marked `data-anchors` are passed over together while that is above the view.
 */
export function useKeptScroll(root: RefObject<HTMLElement | null>, key: string): void {
  const place = useRef<Place | null>(null);
  const held = useRef(false);
  const lastKey = useRef(key);

  useEffect(() => {
    const note = (): void => {
      if (root.current && !held.current) place.current = findPlace(root.current);
    };
    const release = (): void => {
      held.current = false;
    };
    // In the capture phase, so that the place is noted before any handler can change the text.
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const gesture of GESTURES) document.addEventListener(gesture, release, options);
    for (const cause of CAUSES) document.addEventListener(cause, note, options);
    const reflow = new ResizeObserver(() => {
      if (held.current && place.current && root.current) returnTo(root.current, place.current);
    });
    if (root.current) reflow.observe(root.current);
    return () => {
      listening.abort();
      reflow.disconnect();
    };
  }, [root]);

  useLayoutEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    if (!place.current || !root.current) return;
    held.current = true;
    returnTo(root.current, place.current);
  }, [key, root]);
}
