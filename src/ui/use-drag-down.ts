import { type MouseEvent, type PointerEvent, type RefObject, useRef } from "react";

/** Pixels of downward drag that dismiss the panel. */
const DISMISS_DISTANCE = 96;
/** Pixels that a tap may move. */
const TAP_TOLERANCE = 6;

interface DragDownProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Props for a handle that drags `panel` down and dismisses it when dragged far enough. A tap or a key press
 * on the handle also dismisses it.
 */
export function useDragDown(
  panel: RefObject<HTMLElement | null>,
  onDismiss: () => void,
): DragDownProps {
  const from = useRef<number | null>(null);
  const moved = useRef(0);

  const release = (): void => {
    from.current = null;
    panel.current?.style.removeProperty("translate");
  };
  return {
    onPointerDown(event) {
      from.current = event.clientY;
      moved.current = 0;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (from.current === null) return;
      moved.current = Math.max(0, event.clientY - from.current);
      panel.current?.style.setProperty("translate", `0 ${moved.current}px`);
    },
    onPointerUp() {
      const far = moved.current > DISMISS_DISTANCE;
      release();
      if (far) onDismiss();
    },
    onPointerCancel() {
      moved.current = 0;
      release();
    },
    onClick(event) {
      // The click at the end of a mouse drag is not a tap. A touch drag ends without a click, so `moved` may
      // be stale at the next key press (detail 0).
      if (event.detail === 0 || moved.current <= TAP_TOLERANCE) onDismiss();
      moved.current = 0;
    },
  };
}
