import { useSyncExternalStore } from "react";

// The width at which the timeline shows event and article side by side.
const ROOM = "(min-width: 960px)";
const PAPER = "print";

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(ROOM), matchMedia(PAPER)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

let onScreen = false;

function current(): boolean {
  // The width of the paper must not change the layout, so print keeps the one on screen.
  if (!matchMedia(PAPER).matches) onScreen = matchMedia(ROOM).matches;
  return onScreen;
}

/**
 * Whether the window has room for a table. Updates with the window; print keeps the last value. True where there is no
 * window.
 */
export function useRoomForTable(): boolean {
  return useSyncExternalStore(subscribe, current, () => true);
}
