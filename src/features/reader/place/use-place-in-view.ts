import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../../ui/scroll-parent.ts";
import { type Place, returnTo } from "../../../ui/scroll-place.ts";
import { bringIntoView } from "./bring-into-view.ts";

/** The place where each reading (see `Shown.reading`) was left; null is the top. */
export type SavedPlaces = Map<string, Place | null>;

/** Milliseconds that smooth scrolling may take. */
const SMOOTH_SCROLL_MS = 1000;

interface Shown {
  readonly article: string;
  /** Selector of what is highlighted; null if nothing is. */
  readonly place: string | null;
  /** Changes when the text is laid out differently. */
  readonly layout: string | undefined;
  /** Key of the way in which the article is read, for example for one event. */
  readonly reading: string;
  /** Whether a link or button asked for this place, so that it is shown wherever the reader was. */
  readonly pointed: boolean;
}

/**
 * Keeps the highlighted quote or paragraph in view. Jumps to it when an article opens or its layout changes;
 * scrolls smoothly when the highlight moves. An article without a highlight opens at its top. A reading that
 * was left earlier is restored from `left`, unless `pointed` is set. `noted` is the place currently in view.
 */
export function usePlaceInView(
  root: RefObject<HTMLElement | null>,
  { article, place, layout, reading, pointed }: Shown,
  left: SavedPlaces,
  noted: RefObject<Place | null | undefined>,
): void {
  const shown = useRef<string | null>(null);
  const lastLayout = useRef(layout);
  const lastReading = useRef<string | null>(null);
  const smoothScrolledAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const opened = shown.current !== article;
    const settled = !opened && lastLayout.current === layout;
    const returned = lastReading.current === reading ? undefined : left.get(reading);
    shown.current = article;
    lastLayout.current = layout;
    lastReading.current = reading;
    if (returned !== undefined && !pointed && returnTo(element, returned)) return;
    if (place === null) {
      if (opened) scrollParent(element).scrollTop = 0;
      return;
    }
    const still = !settled || matchMedia("(prefers-reduced-motion: reduce)").matches;
    bringIntoView(element, place, still ? "instant" : "smooth");
    if (!still) smoothScrolledAt.current = performance.now();
    if (settled || document.fonts.status === "loaded") return;
    // When the reading fonts arrive, lines wrap differently.
    let isCancelled = false;
    void document.fonts.ready.then(() => {
      if (!isCancelled) bringIntoView(element, place, "instant");
    });
    return () => {
      isCancelled = true;
    };
  }, [root, article, place, layout, reading, pointed, left]);
  useEffect(
    () => () => {
      // A place noted during smooth scrolling is not where the reader was.
      const arrived = performance.now() - smoothScrolledAt.current > SMOOTH_SCROLL_MS;
      if (noted.current !== undefined && arrived) left.set(reading, noted.current);
    },
    [reading, left, noted],
  );
  useEffect(
    () => () => {
      // In development React mounts components twice; the second mount must open the article again.
      shown.current = null;
      lastReading.current = null;
    },
    [],
  );
}
