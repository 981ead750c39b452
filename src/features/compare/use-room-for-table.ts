import { useSyncExternalStore } from "react";

// Where event and article stand side by side on the timeline, there is room for columns, too.
const ROOM = "(min-width: 960px)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(ROOM);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the window has room for articles in columns; follows it. */
export function useRoomForTable(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(ROOM).matches);
}
