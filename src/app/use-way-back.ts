import { type RefObject, useEffect, useRef } from "react";

/** The drawing's one tab stop: the last mark that was opened or walked to, or its host while that is out of view. */
const TAB_STOP = ".desk-drawing :is([data-id], [role='application'])[tabindex='0']";

function focusDrawing(desk: HTMLElement): void {
  desk.querySelector<HTMLElement>(TAB_STOP)?.focus();
}

/**
 * The way back to the drawing: Esc leads there from the panes; so does closing them or ending the filter,
 * which takes the focused control away.
 */
export function useWayBack(
  deskRef: RefObject<HTMLElement | null>,
  { open, filtered }: { readonly open: boolean; readonly filtered: boolean },
): void {
  const before = useRef({ open, filtered });
  useEffect(() => {
    const ended = (before.current.open && !open) || (before.current.filtered && !filtered);
    before.current = { open, filtered };
    if (ended && deskRef.current && document.activeElement === document.body) {
      focusDrawing(deskRef.current);
    }
  }, [deskRef, open, filtered]);

  useEffect(() => {
    // On the document, so that a control in the panes can keep its own Esc to itself.
    const onKeyDown = (event: KeyboardEvent): void => {
      const desk = deskRef.current;
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (desk && event.target instanceof Node && desk.contains(event.target)) focusDrawing(desk);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [deskRef]);
}
