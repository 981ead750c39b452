import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { scrollParent } from "../../ui/scroll-parent.ts";

// The strip of days finds the days of the list by this attribute, because the two are apart in the page.
const DAY = "data-list-day";

/** Props of the section or row that represents a day, and the days up to the next section. */
export function dayTarget(day: CalendarDay): { readonly [DAY]: CalendarDay } {
  return { [DAY]: day };
}

function targets(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${DAY}]`)];
}

function dayOf(target: HTMLElement): CalendarDay {
  return target.getAttribute(DAY) as CalendarDay;
}

/** The element of the list for a day: its section, else that of the last day before it, else the first. */
export function findDay(day: CalendarDay): HTMLElement | null {
  const all = targets();
  return all.findLast((target) => dayOf(target) <= day) ?? all[0] ?? null;
}

/**
 * The day whose section is at the top of the scroll; null without a list. `asked` takes precedence in two cases: if it
 * is one of several days that the row represents, and if the scroll is at its end with its section in view, because a
 * short last day cannot reach the top.
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
  // Rounding of fractional scroll positions can leave a section one pixel short.
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
