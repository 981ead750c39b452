import { useSyncExternalStore } from "react";

/** wide: side by side · medium: the drawing above tabs for event and article · phone: list and sheets. */
export type Layout = "wide" | "medium" | "phone";

// Repeated in the style sheets, because a media query cannot read a custom property.
const WIDE = "(min-width: 960px)";
const PHONE = "(max-width: 639.98px)";

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(WIDE), matchMedia(PHONE)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

let onScreen: Layout | null = null;

function current(): Layout {
  // Print keeps the layout of the screen, whatever the width of the paper.
  if (onScreen !== null && matchMedia("print").matches) return onScreen;
  if (matchMedia(PHONE).matches) onScreen = "phone";
  else onScreen = matchMedia(WIDE).matches ? "wide" : "medium";
  return onScreen;
}

/** The layout for the window's width. Follows the width, but does not change for print. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current);
}
