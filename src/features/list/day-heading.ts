import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { scrollParent } from "../../ui/scroll-parent.ts";

// The list and the strip of days stand apart in the page; the attribute is how the one finds the other.
const DAY = "data-list-day";

/** Props of the section or row of the list that stands for a day, and for the days up to the next one. */
export function dayTarget(day: CalendarDay): { readonly [DAY]: CalendarDay } {
  return { [DAY]: day };
}

function targets(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${DAY}]`)];
}

function dayOf(target: HTMLElement): CalendarDay {
  return target.getAttribute(DAY) as CalendarDay;
}

/** What stands for the day in the list: its section, or that of the last day before it, or the first. */
export function findDay(day: CalendarDay): HTMLElement | null {
  const all = targets();
  return all.findLast((target) => dayOf(target) <= day) ?? all[0] ?? null;
}

/**
 * The day whose heading holds the top of the scroll; null without a list. `asked` wins where it is one of
 * several days that a row stands for, and while the scroll is at its end with its section in view: a short
 * last day never reaches the top.
 */
export function dayAtTop(asked: CalendarDay | null): CalendarDay | null {
  const all = targets();
  const first = all[0];
  if (!first) return null;
  const scroller = scrollParent(first);
  const view = scroller.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement;
  const viewTop = isPage ? 0 : view.top;
  const viewBottom = isPage ? window.innerHeight : view.bottom;
  // Rounding of fractional scroll positions may leave a section a pixel short of its place.
  const line = viewTop + Number.parseFloat(getComputedStyle(first).scrollMarginBlockStart) + 2;
  const current = all.findLast((target) => target.getBoundingClientRect().top <= line) ?? first;
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  if (asked !== null) {
    const target = findDay(asked);
    const top = target?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    if (target === current || (atEnd && top > line && top < viewBottom)) return asked;
  }
  return dayOf(current);
}
