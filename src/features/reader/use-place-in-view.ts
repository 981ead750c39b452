import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../ui/scroll-parent.ts";
import { bringIntoView } from "./bring-into-view.ts";

/**
 * Keeps the lit quote, or the paragraph asked for, in view (`place` is a selector of it): at once when an article opens, moving there when another place of it is lit,
 * not at all while nothing changes; at once when the text is laid out otherwise. An article without one opens at
 * its top.
 */
export function usePlaceInView(
  root: RefObject<HTMLElement | null>,
  article: string,
  place: string | null,
  layout: string | undefined,
): void {
  const shown = useRef<string | null>(null);
  const laid = useRef(layout);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const opened = shown.current !== article;
    const settled = !opened && laid.current === layout;
    shown.current = article;
    laid.current = layout;
    if (place === null) {
      if (opened) scrollParent(element).scrollTop = 0;
      return;
    }
    const still = !settled || matchMedia("(prefers-reduced-motion: reduce)").matches;
    bringIntoView(element, place, still ? "instant" : "smooth");
    if (settled || document.fonts.status === "loaded") return;
    // The reading faces may still be on their way; the lines break anew when they come.
    let left = false;
    void document.fonts.ready.then(() => {
      if (!left) bringIntoView(element, place, "instant");
    });
    return () => {
      left = true;
    };
  }, [root, article, place, layout]);
}
