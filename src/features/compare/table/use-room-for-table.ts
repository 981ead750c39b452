import { useSyncExternalStore } from "react";

// Where event and article stand side by side on the timeline, there is room for columns, too.
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
  // Paper has a width of its own, which asks for nothing: it takes what the screen shows.
  if (!matchMedia(PAPER).matches) onScreen = matchMedia(ROOM).matches;
  return onScreen;
}

/** Whether the window has room for articles in columns; follows it, but not onto paper. */
export function useRoomForTable(): boolean {
  return useSyncExternalStore(subscribe, current);
}
