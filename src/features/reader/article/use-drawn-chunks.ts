import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { scrollParent } from "../../../ui/scroll-parent.ts";
import { withChunks, withMore, withPlace } from "./drawn-chunks.ts";

/** Chunks that are drawn in one go, and milliseconds between two of them, in which the page can do else. */
const SLICE = 3;
const PAUSE = 20;

/** Milliseconds after the last step of a scroll for which only what comes near is drawn. */
const CALM = 300;

/** How far from the view a chunk is near: what is scrolled through in half a second. */
const NEAR = "1500px 0px";

/**
 * The chunks of an article that are drawn, the children of `root`: those around two places at once, those near the
 * view as soon as the page has nothing more urgent to do, the others one slice after the other while nothing
 * scrolls, from the first place outwards. Once drawn, a chunk stays.
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
  // Kept in the same go, before anything is shown.
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
        const come = near.map(({ target }) => chunks.indexOf(target));
        startTransition(() => setKnown((before) => withChunks(before, come)));
      },
      { root: scroller === document.scrollingElement ? null : scroller, rootMargin: NEAR },
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
      const wait = scrolled.current + CALM - performance.now();
      if (wait > 0) timer = window.setTimeout(draw, wait);
      else startTransition(() => setKnown((before) => withMore(before, count, place, SLICE)));
    };
    timer = window.setTimeout(draw, PAUSE);
    return () => clearTimeout(timer);
  }, [drawn, count, place]);
  return drawn;
}
