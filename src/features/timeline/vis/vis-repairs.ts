/*
 * What vis-timeline 8.5.4 does wrong and cannot be told to do right through its options. The repairs that
 * CSS can make are in vis.css, those that need an element in item-element.ts and wheel.ts.
 */

/** The private parts that the repairs reach into. */
interface Internals {
  initialRangeChangeDone: boolean;
  _origRedraw(): void;
  readonly body: { readonly util: { toScreen: (time: number | Date) => number } };
  readonly itemSet: { readonly conversion: { toScreen: (time: number | Date) => number } };
  on(event: string, listener: (input: { readonly eventType: number }) => void): void;
  emit(event: string, input: unknown): void;
  readonly props: { readonly center: { readonly width: number } };
}

function internalsOf(timeline: object): Internals {
  return timeline as Internals;
}

/**
 * With `start` and `end` given, the drawing stays hidden under a loading screen until the first
 * "rangechanged", 1.0 to 1.4 s in both directions: since vis 4.21.0 (visjs/vis #3563), vis-timeline #1340.
 * Told that the range has changed, it shows itself with the next drawing.
 */
export function repairFirstDraw(timeline: object): void {
  internalsOf(timeline).initialRangeChangeDone = true;
  redrawNow(timeline);
}

/**
 * Positions are fractions of pixels, so that lines of one pixel are smeared over two (always so; not
 * reported). Here every position that it computes is a whole one.
 */
function standOnWholePixels(timeline: object): void {
  const { body, itemSet } = internalsOf(timeline);
  const toScreen = body.util.toScreen;
  const rounded = (time: number | Date) => Math.round(toScreen(time));
  body.util.toScreen = rounded;
  itemSet.conversion.toScreen = rounded;
}

/**
 * `redraw()` waits for the next frame: after a change of size, one frame would show the old places in the
 * new width. This draws at once.
 */
export function redrawNow(timeline: object): void {
  internalsOf(timeline)._origRedraw();
}

/** Pixels that the window is drawn over. Not the panel's own: its width counts a border that is not there. */
export function drawnWidth(timeline: object): number {
  return internalsOf(timeline).props.center.width;
}

/** Hammer's number for an input that the browser has taken over, e.g. to scroll the page. */
const CANCELLED = 8;

/**
 * A drag that turns into scrolling ends in "pancancel", which vis-timeline does not listen to: it then
 * believes for ever that it is being dragged, tells of no rest, and refuses to glide (8.5.4; not reported).
 * Here such a drag ends like any other.
 */
function endCancelledDrags(timeline: object): void {
  const internals = internalsOf(timeline);
  internals.on("release", (input) => {
    if (input.eventType === CANCELLED) internals.emit("panend", input);
  });
}

/** The repairs that a timeline needs before it holds anything. */
export function repair(timeline: object): void {
  standOnWholePixels(timeline);
  endCancelledDrags(timeline);
}
