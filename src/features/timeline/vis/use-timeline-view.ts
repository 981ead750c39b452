import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { TimelineProps } from "./timeline-props.ts";
import { TimelineView } from "./timeline-view.ts";

const FAMILY = '"IBM Plex Sans Arabic"';

/** Milliseconds to wait for the interface font, in which labels are measured. */
const PATIENCE = 250;

/** Whether the fonts for the sample have loaded, or the wait has ended. */
function useFonts(sample: string): boolean {
  const [ready, setReady] = useState(() => document.fonts.check(`13px ${FAMILY}`, sample));
  useLayoutEffect(() => {
    if (ready) return;
    const loading = Promise.all(
      [400, 600].map((weight) => document.fonts.load(`${weight} 13px ${FAMILY}`, sample)),
    );
    let live = true;
    const go = () => {
      if (live) setReady(true);
    };
    void loading.then(go, go);
    const timer = setTimeout(go, PATIENCE);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [ready, sample]);
  return ready;
}

interface Mounted {
  /** The parent of the drawing's host. */
  readonly slot: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<TimelineView | null>;
  /** Whether the drawing can be created. */
  readonly ready: boolean;
}

/**
 * Creates the drawing, passes props to it and destroys it. Another direction or language gets a new drawing in a new
 * element; its window and selection come from the props.
 */
export function useTimelineView(props: TimelineProps, language: string, id: string): Mounted {
  const slot = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<TimelineView | null>(null);
  const ready = useFonts(props.faceOf(props.marks[0]?.id ?? "")?.label ?? "");
  const { direction } = props;

  useLayoutEffect(() => {
    if (!ready || !slot.current || !scroller.current) return;
    const host = document.createElement("div");
    host.className = "timeline-host";
    host.dir = direction;
    host.lang = language;
    // The marks handle keys: arrows move along time and between lanes (mark-order.ts).
    host.setAttribute("role", "application");
    host.setAttribute("aria-labelledby", `${id}-title`);
    host.setAttribute("aria-describedby", `${id}-help`);
    slot.current.append(host);
    const view = new TimelineView(host, scroller.current);
    drawing.current = view;
    return () => {
      drawing.current = null;
      view.destroy();
      host.remove();
    };
  }, [ready, direction, language, id]);

  // After the effect above, so that a new drawing gets the props at once.
  useLayoutEffect(() => {
    if (ready) drawing.current?.setProps(props);
  }, [ready, props]);

  return { slot, scroller, drawing, ready };
}
