import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../ui/scroll-parent.ts";

/**
 * Where the dossier stands as the view changes: a new event is read from its title; when another quote of
 * the same event is lit, from the reader or a link, its card comes into view. The first event stands where
 * its link or the reader left it.
 */
export function usePlaceInDossier(
  root: RefObject<HTMLElement | null>,
  event: string,
  quote: string | null,
): void {
  const shown = useRef({ event, quote });
  useEffect(() => {
    const before = shown.current;
    shown.current = { event, quote };
    if (!root.current) return;
    if (before.event !== event) {
      scrollParent(root.current).scrollTop = 0;
    } else if (quote !== null && before.quote !== quote) {
      // Without effect on the card that was just pressed: it is in view.
      root.current
        .querySelector(`[data-anchor="${CSS.escape(quote)}"]`)
        ?.scrollIntoView({ block: "nearest" });
    }
  }, [root, event, quote]);
}
