import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../ui/scroll-parent.ts";

/**
 * Scrolls the dossier when the view changes: to the top for a new event, or to the card of the active quote
 * if it changed or a link named it.
 */
export function usePlaceInDossier(
  root: RefObject<HTMLElement | null>,
  event: string,
  quote: string | null,
  asked: string | null,
): void {
  const shown = useRef({ event, quote: asked === null ? quote : null });
  useEffect(() => {
    const before = shown.current;
    shown.current = { event, quote };
    if (!root.current) return;
    if (before.event !== event) {
      scrollParent(root.current).scrollTop = 0;
    } else if (
      quote !== null &&
      before.quote !== quote &&
      // A reader who opened the words from the dossier keeps their place in it.
      !root.current.contains(document.activeElement)
    ) {
      root.current
        .querySelector(`[data-anchor="${CSS.escape(quote)}"]`)
        ?.scrollIntoView({ block: "nearest" });
    }
  }, [root, event, quote]);
}
