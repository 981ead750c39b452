import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether an element is wider than the one it stands in; follows both. */
export function useTooWide(element: RefObject<HTMLElement | null>): boolean {
  const [tooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const inner = element.current;
    const outer = inner?.parentElement;
    if (!inner || !outer) return;
    const measure = (): void => setTooWide(inner.offsetWidth > outer.offsetWidth);
    measure();
    // Below its least width the inner one no longer changes, and is too wide already.
    const resized = new ResizeObserver(measure);
    resized.observe(inner);
    return () => resized.disconnect();
  }, [element]);
  return tooWide;
}
