import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { dayAtTop, findDay } from "./day-heading.ts";
import { holdInView } from "./hold-in-view.ts";
import { askForDay } from "./use-mounted-chunks.ts";

const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";

/** The day at the top of the list's scroll (null without a list) and a function that scrolls to another day. */
export function useCurrentDay(): {
  readonly current: CalendarDay | null;
  readonly goTo: (day: CalendarDay) => void;
} {
  const [current, setCurrent] = useState<CalendarDay | null>(null);
  const asked = useRef<CalendarDay | null>(null);

  useEffect(() => {
    let frame = 0;
    const update = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(dayAtTop(asked.current)));
    };
    update();
    // Scroll events do not bubble; capturing them works whichever element scrolls the list.
    document.addEventListener("scroll", update, { capture: true, passive: true });
    const resized = new ResizeObserver(update);
    resized.observe(document.body);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", update, { capture: true });
      resized.disconnect();
    };
  }, []);

  const goTo = useCallback((day: CalendarDay): void => {
    askForDay(day);
    const target = findDay(day);
    if (!target) return;
    asked.current = day;
    // Sections on the way through a long list come into the page late, with other heights.
    const jumps = target.closest("[data-long]") || matchMedia(REDUCED_MOTION).matches;
    const behavior = jumps ? "auto" : "smooth";
    target.scrollIntoView({ block: "start", behavior });
    holdInView(target);
    target.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
    setCurrent(dayAtTop(day));
  }, []);

  return { current, goTo };
}
