import type { Stretch } from "../layout/timeline-items.ts";
import { DRAWN } from "../marks/item-element.ts";

interface Given {
  readonly direction: "ltr" | "rtl";
  readonly window: Stretch;
  readonly extent: Stretch;
  readonly shortestWindow: number;
  /** Draws a mark into its content element. */
  drawMark(id: string, content: HTMLElement): void;
  /** Draws a lane's heading. */
  drawLane(id: string, inner: HTMLElement): void;
}

/**
 * A template that draws into the element that vis-timeline passes. It returns a frozen object, so that vis-timeline does
 * not assign innerHTML; the cast is necessary because the types allow only strings and elements.
 */
function template(draw: (id: string, element: HTMLElement) => void) {
  return (record?: { readonly id: string }, element?: HTMLElement): string => {
    if (record && element) draw(record.id, element);
    return DRAWN as unknown as string;
  };
}

/** Options that use vis-timeline only for positions along time, culling, lanes and gestures. */
export function visOptions(given: Given) {
  const { direction, window, extent, shortestWindow, drawMark, drawLane } = given;
  return {
    rtl: direction === "rtl",
    start: window.start,
    end: window.end,
    min: extent.start,
    max: extent.end,
    zoomMin: shortestWindow,
    autoResize: false,
    orientation: { axis: "top", item: "top" },
    stack: false,
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    // Both false also prevents destroy() from leaking the handles of a selected item (visjs/vis #4110).
    editable: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // TimeGrid.tsx and TimeAxis.tsx draw the ticks; steps of years keep vis-timeline's hidden grid small.
    showMajorLabels: false,
    showMinorLabels: false,
    timeAxis: { scale: "year" as const, step: 1 },
    zoomKey: "ctrlKey" as const,
    dataAttributes: ["id"],
    template: template(drawMark),
    groupTemplate: template(drawLane),
  };
}
