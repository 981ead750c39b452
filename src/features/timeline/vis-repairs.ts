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
export function standOnWholePixels(timeline: object): void {
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
