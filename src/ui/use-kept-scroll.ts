import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { findPlace, type Place, returnTo } from "./scroll-place.ts";

/** Gestures after which the place is no longer held. */
const RELEASE_EVENTS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Events before which the place is noted. Scroll events are left out, because finding the place visits every
 * anchor.
 */
const SAVE_EVENTS = ["click", "keydown"] as const;

/**
 * Milliseconds without scrolling after which a scroll counts as finished. Scripted scrolling fires scrollend
 * at each step.
 */
const SCROLL_END_DELAY_MS = 100;

/**
 * Keeps the topmost visible anchor of `root` (`data-anchor="some-id"`) at its place on screen when `key`
 * changes and the text reflows, for example with the language. The scroller is the nearest one around `root`.
 * Fonts may load later and cause another reflow, so the place is held until the next gesture. Returns a ref
 * to the last noted place: null is the top, undefined means that none was noted.
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
    let timer = 0;
    const noteAfterScroll = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(note, SCROLL_END_DELAY_MS);
    };
    // In the capture phase, to note the place before any handler changes the text.
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const gesture of RELEASE_EVENTS) document.addEventListener(gesture, release, options);
    for (const cause of SAVE_EVENTS) document.addEventListener(cause, note, options);
    document.addEventListener("scrollend", noteAfterScroll, options);
    const reflow = new ResizeObserver(() => {
      if (held.current && place.current && root.current) returnTo(root.current, place.current);
    });
    if (root.current) reflow.observe(root.current);
    return () => {
      listening.abort();
      clearTimeout(timer);
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
