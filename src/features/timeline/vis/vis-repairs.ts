/*
 * Workarounds for defects of vis-timeline 8.5.4 that its options cannot avoid. Those in CSS are in vis.css, others in
 * item-element.ts, wheel.ts and moving-window.ts.
 */

/** The private parts that the workarounds use. */
interface Internals {
  initialRangeChangeDone: boolean;
  _origRedraw(): void;
  readonly body: { readonly util: { toScreen: (time: number | Date) => number } };
  readonly itemSet: {
    readonly conversion: { toScreen: (time: number | Date) => number };
    readonly constructor: {
      readonly types: { readonly range: { readonly prototype: RangeParts } };
    };
  };
  on(event: string, listener: (input: { readonly eventType: number }) => void): void;
  emit(event: string, input: unknown): void;
  readonly props: { readonly center: { readonly width: number } };
}

/** What a range of vis-timeline reads from its element. */
interface RangeParts {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes(): object;
}

function internalsOf(timeline: object): Internals {
  return timeline as Internals;
}

/**
 * With `start` and `end`, the drawing is hidden by a loading screen until the first "rangechanged", 1.0 to 1.4 s in both
 * directions (since vis 4.21.0, visjs/vis #3563; vis-timeline #1340). This shows it with the next redraw.
 */
export function repairFirstDraw(timeline: object): void {
  internalsOf(timeline).initialRangeChangeDone = true;
  redrawNow(timeline);
}

/** Rounds positions to whole pixels. Otherwise lines of one pixel are blurred over two (in all versions; not reported). */
function standOnWholePixels(timeline: object): void {
  const { body, itemSet } = internalsOf(timeline);
  const toScreen = body.util.toScreen;
  const rounded = (time: number | Date) => Math.round(toScreen(time));
  body.util.toScreen = rounded;
  itemSet.conversion.toScreen = rounded;
}

/**
 * Redraws at once. `redraw()` waits for the next frame, so that after a change of size one frame would show the old
 * positions in the new width.
 */
export function redrawNow(timeline: object): void {
  internalsOf(timeline)._origRedraw();
}

/** The width of the drawn window in pixels. The width of the panel would include a border that it does not have. */
export function drawnWidth(timeline: object): number {
  return internalsOf(timeline).props.center.width;
}

/** Hammer's code for an input that the browser has taken over, e.g. to scroll the page. */
const CANCELLED = 8;

/**
 * Ends a drag that turns into scrolling like any other. It ends with "pancancel", to which vis-timeline does not listen:
 * it stays in its dragging state, reports no end and does not animate any more (8.5.4; not reported).
 */
function endCancelledDrags(timeline: object): void {
  const internals = internalsOf(timeline);
  internals.on("release", (input) => {
    if (input.eventType === CANCELLED) internals.emit("panend", input);
  });
}

/**
 * Keeps ranges from measuring themselves when they are added or changed, which forces a style and a layout for each
 * one (in all versions; not reported). Their rows, labels and heights are ours.
 */
function leaveUnmeasured(timeline: object): void {
  const { prototype } = internalsOf(timeline).itemSet.constructor.types.range;
  prototype._getDomComponentsSizes = function unmeasured(this: RangeParts): object {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: 1 } };
  };
}

/** Applies the workarounds that a timeline needs before it gets data. */
export function repair(timeline: object): void {
  standOnWholePixels(timeline);
  endCancelledDrags(timeline);
  leaveUnmeasured(timeline);
}
