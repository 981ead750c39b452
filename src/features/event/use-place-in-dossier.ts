import { type RefObject, useEffect, useRef } from "react";
import { scrollParent } from "../../ui/scroll-parent.ts";

/**
 * Where the dossier stands as the view changes: a new event is read from its title; when another quote of
 * the same event is lit, its card comes into view; so does that of the quote that a link asks for.
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
      // Who opens words from within the dossier goes on reading there.
      !root.current.contains(document.activeElement)
    ) {
      root.current
        .querySelector(`[data-anchor="${CSS.escape(quote)}"]`)
        ?.scrollIntoView({ block: "nearest" });
    }
  }, [root, event, quote]);
}
