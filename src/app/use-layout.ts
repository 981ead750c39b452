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

function current(): Layout {
  if (matchMedia(PHONE).matches) return "phone";
  return matchMedia(WIDE).matches ? "wide" : "medium";
}

/** The layout that the window's width asks for; follows it. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current);
}
