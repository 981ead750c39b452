import { type RefObject, useEffect, useRef } from "react";

/** The drawing's one tab stop: the mark that was last selected or walked to. */
function focusDrawing(desk: HTMLElement): void {
  desk.querySelector<HTMLElement>(".desk-drawing [data-id][tabindex='0']")?.focus();
}

/**
 * The way back from the evidence to the drawing: Esc leads there from the panes, and so does closing them,
 * which takes the focused button away.
 */
export function useWayBack(deskRef: RefObject<HTMLElement | null>, open: boolean): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (closed && deskRef.current && document.activeElement === document.body) {
      focusDrawing(deskRef.current);
    }
  }, [deskRef, open]);

  useEffect(() => {
    const desk = deskRef.current;
    if (!desk) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      focusDrawing(desk);
    };
    desk.addEventListener("keydown", onKeyDown);
    return () => desk.removeEventListener("keydown", onKeyDown);
  }, [deskRef]);
}
