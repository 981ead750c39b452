import { type RefObject, useEffect, useRef } from "react";

/** The drawing's only tab stop: the mark that was focused last, or the host while that mark is out of view. */
const TAB_STOP = ".desk-drawing :is([data-id], [role='application'])[tabindex='0']";

function focusDrawing(desk: HTMLElement): void {
  desk.querySelector<HTMLElement>(TAB_STOP)?.focus();
}

interface ReturnToDrawing {
  /** Whether an event or an article is open beside the drawing. */
  readonly open: boolean;
  readonly filtered: boolean;
  readonly onClose: () => void;
}

/**
 * Returns the focus to the drawing. Esc moves it there from the panes; pressed again, it closes them. The focus also
 * goes there if closing the panes or ending the filter has removed the focused control.
 */
export function useReturnToDrawing(
  deskRef: RefObject<HTMLElement | null>,
  { open, filtered, onClose }: ReturnToDrawing,
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
    // On the document, so that a control in the panes can handle Esc first.
    const onKeyDown = (event: KeyboardEvent): void => {
      const desk = deskRef.current;
      // Holding the key must not also close the panes.
      if (event.key !== "Escape" || event.defaultPrevented || event.repeat) return;
      if (!desk || !(event.target instanceof Element)) return;
      // After opening a link, nothing has the focus yet.
      const fromLink = open && event.target === document.body;
      if (!fromLink && !desk.contains(event.target)) return;
      if (open && event.target.matches(TAB_STOP)) onClose();
      else focusDrawing(desk);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [deskRef, open, onClose]);
}
