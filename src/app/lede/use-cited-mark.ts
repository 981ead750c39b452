import { type RefObject, useCallback } from "react";
import type { EventId } from "../../domain/ids.ts";

/**
 * Returns a function that marks an event in the drawing as cited, and no other. It changes the element of the mark
 * itself, so that pointing at a word does not render the page.
 */
export function useCitedMark(
  drawing: RefObject<HTMLElement | null>,
): (event: EventId | null) => void {
  return useCallback(
    (event) => {
      for (const mark of drawing.current?.querySelectorAll("[data-cited]") ?? []) {
        mark.removeAttribute("data-cited");
      }
      if (event === null) return;
      drawing.current
        ?.querySelector(`.timeline [data-id="${CSS.escape(event)}"]`)
        ?.setAttribute("data-cited", "");
    },
    [drawing],
  );
}
