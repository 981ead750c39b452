import { type RefObject, useEffect } from "react";

const HEIGHT = "--list-sticky-top";

function stickyAncestor(element: HTMLElement | null): HTMLElement | null {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position === "sticky") return at;
  }
  return null;
}

/**
 * Tells the list how high the bars are that stick above it (`element`, or what it stands in), so that its
 * day headings stick right below them, whatever the size of the text.
 */
export function useStickyStack(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stack = stickyAncestor(element.current);
    if (!stack) return;
    const root = document.documentElement;
    const resized = new ResizeObserver(() => {
      const top = Number.parseFloat(getComputedStyle(stack).insetBlockStart) || 0;
      root.style.setProperty(HEIGHT, `${top + stack.getBoundingClientRect().height}px`);
    });
    resized.observe(stack);
    return () => {
      resized.disconnect();
      root.style.removeProperty(HEIGHT);
    };
  }, [element]);
}
