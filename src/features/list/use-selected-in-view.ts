import { type RefObject, useEffect, useRef } from "react";
import type { EventId } from "../../domain/ids.ts";
import { useSelectedId } from "../../state/use-isnad.ts";

function rowButton(list: HTMLElement, event: EventId): HTMLElement | null {
  return list.querySelector(`[data-anchor="${CSS.escape(event)}"] > button`);
}

/**
 * Brings the row of the selected event into view when the selection comes from elsewhere, and gives it the
 * focus when the selection ends and would leave the focus nowhere or on the row one came from.
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
      // Without effect on a row that is already in view, as is one that was just pressed.
      rowButton(root, event)?.scrollIntoView({ block: "nearest" });
      return;
    }
    const focused = document.activeElement;
    if (before !== null && (focused === document.body || root.contains(focused))) {
      rowButton(root, before)?.focus({ preventScroll: true });
    }
  }, [event, list]);
}
