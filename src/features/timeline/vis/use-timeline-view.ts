import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { TimelineProps } from "./timeline-props.ts";
import { TimelineView } from "./timeline-view.ts";

const FAMILY = '"IBM Plex Sans Arabic"';

/** Labels are measured in the interface's font, so it must have come; but nobody waits for it long. */
const PATIENCE = 250;

/** Whether the fonts that the sample needs are there, or have been waited for long enough. */
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
  /** The drawing goes into it. */
  readonly slot: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<TimelineView | null>;
  /** Whether there is something to see. */
  readonly ready: boolean;
}

/**
 * Creates the drawing, pushes props, destroys it. Another direction or language gets a fresh drawing in a
 * fresh element; its window and selection are in the props.
 */
export function useTimelineView(props: TimelineProps, language: string, id: string): Mounted {
  const slot = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<TimelineView | null>(null);
  const ready = useFonts(props.marks[0]?.label ?? "");
  const { direction } = props;

  useLayoutEffect(() => {
    if (!ready || !slot.current || !scroller.current) return;
    const host = document.createElement("div");
    host.className = "timeline-host";
    host.dir = direction;
    host.lang = language;
    // Keys belong to the marks here: arrows walk along time and between lanes (mark-order.ts).
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

  // After the effect above, so that a fresh drawing gets the props at once.
  useLayoutEffect(() => {
    if (ready) drawing.current?.setProps(props);
  }, [ready, props]);

  return { slot, scroller, drawing, ready };
}
