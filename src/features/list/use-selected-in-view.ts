import { type RefObject, useEffect, useRef } from "react";
import type { EventId } from "../../domain/ids.ts";
import { useSelectedId } from "../../state/use-isnad.ts";

function rowButton(list: HTMLElement, event: EventId): HTMLElement | null {
  return list.querySelector(`[data-anchor="${CSS.escape(event)}"] > button`);
}

/**
 * Scrolls the row of the selected event into view. When the selection ends, gives the row the focus if the focus would
 * be lost or would stay on the row where the reader began.
 */
export function useSelectedInView(list: RefObject<HTMLElement | null>): void {
  const event = useSelectedId();
  const last = useRef<EventId | null>(null);
  useEffect(() => {
    const root = list.current;
    const before = last.current;
    last.current = event;
    if (!root || event === before) return;
    if (event !== null) {
      // Has no effect on a row that is in view, e.g. because it was just pressed.
      rowButton(root, event)?.scrollIntoView({ block: "nearest" });
      return;
    }
    const focused = document.activeElement;
    if (before !== null && (focused === document.body || root.contains(focused))) {
      rowButton(root, before)?.focus({ preventScroll: true });
    }
  }, [event, list]);
}
