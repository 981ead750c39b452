import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../../ui/scroll-parent.ts";
import { type Place, returnTo } from "../../../ui/scroll-place.ts";
import { bringIntoView } from "./bring-into-view.ts";

/** Where each way of reading an article was left, by its name; null is the top. */
export type LeftPlaces = Map<string, Place | null>;

/** Milliseconds in which a place may still be gliding into view. */
const WAY = 1000;

interface Shown {
  readonly article: string;
  /** A selector of what is lit or asked for; null where nothing is. */
  readonly place: string | null;
  /** What the text is laid out by. */
  readonly layout: string | undefined;
  /** The name of this way of reading, e.g. the article for an event. */
  readonly reading: string;
  /** Whether the place was asked for by itself, so that it is shown wherever the reader was. */
  readonly pointed: boolean;
}

/**
 * Keeps the lit quote, or the paragraph asked for, in view: at once when an article opens, moving there when
 * another place of it is lit, not at all while nothing changes; at once when the text is laid out otherwise. An
 * article without one opens at its top. Who comes back to a way of reading finds it where it was left (`left`),
 * unless one place is pointed at. `noted` is the place in view now.
 */
export function usePlaceInView(
  root: RefObject<HTMLElement | null>,
  { article, place, layout, reading, pointed }: Shown,
  left: LeftPlaces,
  noted: RefObject<Place | null | undefined>,
): void {
  const shown = useRef<string | null>(null);
  const laid = useRef(layout);
  const read = useRef<string | null>(null);
  const brought = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const opened = shown.current !== article;
    const settled = !opened && laid.current === layout;
    const returned = read.current === reading ? undefined : left.get(reading);
    shown.current = article;
    laid.current = layout;
    read.current = reading;
    if (returned !== undefined && !pointed && returnTo(element, returned)) return;
    if (place === null) {
      if (opened) scrollParent(element).scrollTop = 0;
      return;
    }
    const still = !settled || matchMedia("(prefers-reduced-motion: reduce)").matches;
    bringIntoView(element, place, still ? "instant" : "smooth");
    if (!still) brought.current = performance.now();
    if (settled || document.fonts.status === "loaded") return;
    // The reading faces may still be on their way; the lines break anew when they come.
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) bringIntoView(element, place, "instant");
    });
    return () => {
      gone = true;
    };
  }, [root, article, place, layout, reading, pointed, left]);
  useEffect(
    () => () => {
      // Half-way there is nobody's place.
      const arrived = performance.now() - brought.current > WAY;
      if (noted.current !== undefined && arrived) left.set(reading, noted.current);
    },
    [reading, left, noted],
  );
  useEffect(
    () => () => {
      // Mounted again, as React does in development, it opens again.
      shown.current = null;
      read.current = null;
    },
    [],
  );
}
