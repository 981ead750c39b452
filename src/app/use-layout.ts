import { useSyncExternalStore } from "react";

/**
 * wide: side by side · medium: the drawing above, event and article as tabs below · phone: list and sheets.
 */
export type Layout = "wide" | "medium" | "phone";

// The same widths stand in the style sheets: a media query cannot read a custom property.
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
  // Paper has a width of its own, which asks for nothing: what is open on the screen is what is printed.
  if (onScreen !== null && matchMedia("print").matches) return onScreen;
  if (matchMedia(PHONE).matches) onScreen = "phone";
  else onScreen = matchMedia(WIDE).matches ? "wide" : "medium";
  return onScreen;
}

/** The layout that the window's width asks for; follows it, but not onto paper. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current);
}
