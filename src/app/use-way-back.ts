import { type RefObject, useEffect, useRef } from "react";

/** The drawing's one tab stop: the last mark that was opened or walked to, or its host while that is out of view. */
const TAB_STOP = ".desk-drawing :is([data-id], [role='application'])[tabindex='0']";

function focusDrawing(desk: HTMLElement): void {
  desk.querySelector<HTMLElement>(TAB_STOP)?.focus();
}

interface WayBack {
  /** Whether an event or an article is open beside the drawing. */
  readonly open: boolean;
  readonly filtered: boolean;
  readonly onClose: () => void;
}

/**
 * The way back to the drawing: Esc leads there from the panes, and pressed there again closes them; closing them or
 * ending the filter, which takes the focused control away, leads there, too.
 */
export function useWayBack(
  deskRef: RefObject<HTMLElement | null>,
  { open, filtered, onClose }: WayBack,
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
      // A key that is held down is one press: it leads back, and closes nothing.
      if (event.key !== "Escape" || event.defaultPrevented || event.repeat) return;
      if (!desk || !(event.target instanceof Element)) return;
      // Who came by a link has the focus nowhere yet.
      const fromLink = open && event.target === document.body;
      if (!fromLink && !desk.contains(event.target)) return;
      if (open && event.target.matches(TAB_STOP)) onClose();
      else focusDrawing(desk);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [deskRef, open, onClose]);
}
