import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { EventId } from "../../domain/ids.ts";
import { scrollParent } from "../../ui/scroll-parent.ts";
import { chunkOfDay, chunkOfEvent, type ListChunk } from "./list-chunks.ts";

/** Distance from the view, in pixels, at which a chunk is put into the page. */
const NEAR = 800;

/** The event by which the strip of days asks for the section of a day. */
const ASK = "isnad-list-day";

/** Has the chunk of a day put into the page at once, so that its section can be found there. */
export function askForDay(day: CalendarDay): void {
  document.dispatchEvent(new CustomEvent(ASK, { detail: day }));
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => globalThis.matchMedia?.("print").matches ?? false);
  useEffect(() => {
    const media = matchMedia("print");
    // At once: the printed page is taken when the event ends.
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    const update = () => set(media.matches);
    const before = () => set(true);
    const after = () => set(false);
    media.addEventListener("change", update);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      media.removeEventListener("change", update);
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}

interface Mounted {
  /** Whether a chunk is in the page. */
  readonly has: (index: number) => boolean;
  /** The height in pixels that a chunk keeps while it is not. */
  readonly heightOf: (index: number) => number;
}

/**
 * The chunks of a long list that are in the page: those near the view, the one of the selected event and the one with
 * the focus; all of them while the page is printed. Chunks are the elements with `data-chunk` in `root`.
 */
export function useMountedChunks(
  root: RefObject<HTMLElement | null>,
  chunks: readonly ListChunk[],
  selected: EventId | null,
): Mounted {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  const [turn, setTurn] = useState(0);
  const heights = useRef(new Map<ListChunk, number>());
  const printing = usePrinting();
  const isLong = chunks.length > 0;

  useLayoutEffect(() => {
    const list = root.current;
    if (!list || !isLong) return;
    const indexOf = (element: Element) => Number(element.getAttribute("data-chunk"));
    const elements = [...list.querySelectorAll<HTMLElement>(":scope > [data-chunk]")];
    const scroller = scrollParent(list);
    const view =
      scroller === document.scrollingElement
        ? { top: 0, bottom: innerHeight }
        : scroller.getBoundingClientRect();
    const isNear = (element: Element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && bottom > view.top - NEAR && top < view.bottom + NEAR;
    };
    // Before the first picture; the observer reports later.
    setNear(new Set(elements.filter(isNear).map(indexOf)));
    const observer = new IntersectionObserver(
      (entries) => {
        // The list was hidden, and now scrolls in a part of the page.
        if (scrollParent(list) !== scroller) setTurn(turn + 1);
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const index = indexOf(target);
            if (isIntersecting) after.add(index);
            else if (!target.contains(document.activeElement)) {
              const chunk = chunks[index];
              const { height } = target.getBoundingClientRect();
              if (chunk && height > 0) heights.current.set(chunk, height);
              after.delete(index);
            }
          }
          return after;
        });
      },
      {
        root: scroller === document.scrollingElement ? null : scroller,
        rootMargin: `${NEAR}px 0px`,
      },
    );
    for (const element of elements) observer.observe(element);
    const show = (event: Event) => {
      const index = chunkOfDay(chunks, (event as CustomEvent<CalendarDay>).detail);
      flushSync(() => setNear((before) => new Set([...before, index])));
    };
    document.addEventListener(ASK, show);
    return () => {
      observer.disconnect();
      document.removeEventListener(ASK, show);
    };
  }, [root, chunks, isLong, turn]);

  const own = selected === null ? -1 : chunkOfEvent(chunks, selected);
  return {
    has: (index) => printing || near.has(index) || index === own,
    heightOf: (index) => {
      const chunk = chunks[index];
      return chunk ? (heights.current.get(chunk) ?? chunk.height) : 0;
    },
  };
}
