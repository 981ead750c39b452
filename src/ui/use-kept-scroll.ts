import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { findPlace, type Place, returnTo } from "./scroll-place.ts";

/** After these the place is the reader's again. */
const GESTURES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** What may come before a change. Not each step of a scroll: to find the place takes a look at every anchor. */
const CAUSES = ["click", "keydown"] as const;

/** Milliseconds after a scroll in which no other begins. A script's scrolls end with each step. */
const CALM = 100;

/**
 * Keeps the topmost visible element of `root` (elements marked `data-anchor="some-id"`) where it stands on the
 * screen when `key` changes and the text reflows, e.g. with the language. The scroller is the nearest one
 * around `root`. Fonts may arrive later and reflow again: the place is held until the reader's next gesture.
 * Returns the place as it was noted last; null is the top, undefined before anything was noted.
 */
export function useKeptScroll(
  root: RefObject<HTMLElement | null>,
  key: string,
): RefObject<Place | null | undefined> {
  const place = useRef<Place | null>(undefined);
  const held = useRef(false);
  const lastKey = useRef(key);

  useEffect(() => {
    const note = (): void => {
      if (root.current && !held.current) place.current = findPlace(root.current);
    };
    const release = (): void => {
      held.current = false;
    };
    let resting = 0;
    const noteAtRest = (): void => {
      clearTimeout(resting);
      resting = window.setTimeout(note, CALM);
    };
    // In the capture phase, so that the place is noted before any handler can change the text.
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const gesture of GESTURES) document.addEventListener(gesture, release, options);
    for (const cause of CAUSES) document.addEventListener(cause, note, options);
    document.addEventListener("scrollend", noteAtRest, options);
    const reflow = new ResizeObserver(() => {
      if (held.current && place.current && root.current) returnTo(root.current, place.current);
    });
    if (root.current) reflow.observe(root.current);
    return () => {
      listening.abort();
      clearTimeout(resting);
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
  return place;
}
