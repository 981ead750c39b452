import { type RefObject, useEffect } from "react";

const HEIGHT = "--list-sticky-top";

function stickyAncestor(element: HTMLElement | null): HTMLElement | null {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position === "sticky") return at;
  }
  return null;
}

/**
 * Gives the list the height of the sticky bars above it (`element` or its ancestors), so that its day headings stick
 * right below them at any text size.
 */
export function useStickyStack(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.documentElement;
    const measure = (): void => {
      const stack = stickyAncestor(element.current);
      const top = stack ? Number.parseFloat(getComputedStyle(stack).insetBlockStart) || 0 : 0;
      const height = stack ? top + stack.getBoundingClientRect().height : 0;
      root.style.setProperty(HEIGHT, `${height}px`);
    };
    const resized = new ResizeObserver(measure);
    // All ancestors, because which of them are sticky depends on the height of the window.
    for (let at = element.current; at && at !== document.body; at = at.parentElement) {
      resized.observe(at);
    }
    addEventListener("resize", measure);
    return () => {
      resized.disconnect();
      removeEventListener("resize", measure);
      root.style.removeProperty(HEIGHT);
    };
  }, [element]);
}
