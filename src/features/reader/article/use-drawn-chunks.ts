import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { scrollParent } from "../../../ui/scroll-parent.ts";
import { withChunks, withMore, withPlace } from "./drawn-chunks.ts";

/**
 * Chunks per slice, and the pause between slices in milliseconds, which leaves the page time for other work.
 */
const CHUNKS_PER_SLICE = 3;
const SLICE_PAUSE_MS = 20;

/** Milliseconds after the last scroll event during which only chunks near the view are drawn. */
const SCROLL_IDLE_MS = 300;

/** Distance from the view at which a chunk is near: about half a second of scrolling. */
const NEAR_MARGIN = "1500px 0px";

/**
 * Returns the chunks of an article (children of `root`) to draw: those around the two places at once, those
 * near the view at low priority, and the others in slices while nothing scrolls, outwards from `place`. A
 * chunk stays drawn.
 */
export function useDrawnChunks(
  root: RefObject<HTMLElement | null>,
  count: number,
  place: number,
  other: number,
): ReadonlySet<number> {
  const [known, setKnown] = useState<ReadonlySet<number>>(new Set());
  const scrolled = useRef(Number.NEGATIVE_INFINITY);
  const drawn = withPlace(withPlace(known, count, place), count, other);
  // Setting state while rendering makes React render again before anything is shown.
  if (drawn !== known) setKnown(drawn);
  const whole = drawn.size === count;
  useEffect(() => {
    const element = root.current;
    if (!element || whole) return;
    const scroller = scrollParent(element);
    const chunks = [...element.children];
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        for (const { target } of near) observer.unobserve(target);
        const added = near.map(({ target }) => chunks.indexOf(target));
        startTransition(() => setKnown((before) => withChunks(before, added)));
      },
      { root: scroller === document.scrollingElement ? null : scroller, rootMargin: NEAR_MARGIN },
    );
    for (const chunk of chunks) observer.observe(chunk);
    const note = () => {
      scrolled.current = performance.now();
    };
    document.addEventListener("scroll", note, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", note, { capture: true });
    };
  }, [root, whole]);
  useEffect(() => {
    if (drawn.size === count) return;
    let timer = 0;
    const draw = () => {
      const wait = scrolled.current + SCROLL_IDLE_MS - performance.now();
      if (wait > 0) timer = window.setTimeout(draw, wait);
      else
        startTransition(() =>
          setKnown((before) => withMore(before, count, place, CHUNKS_PER_SLICE)),
        );
    };
    timer = window.setTimeout(draw, SLICE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [drawn, count, place]);
  return drawn;
}
