import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether an element is wider than its parent. Updates when the element is resized. */
export function useTooWide(element: RefObject<HTMLElement | null>): boolean {
  const [tooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const inner = element.current;
    const outer = inner?.parentElement;
    if (!inner || !outer) return;
    const measure = (): void => setTooWide(inner.offsetWidth > outer.offsetWidth);
    measure();
    // Observing the inner element is enough: once it has reached its minimum width, it is already too wide.
    const resized = new ResizeObserver(measure);
    resized.observe(inner);
    return () => resized.disconnect();
  }, [element]);
  return tooWide;
}
