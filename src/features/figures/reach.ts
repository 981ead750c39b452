import type { Quantity } from "../../domain/figure.ts";

/** A scale from 0 to beyond the greatest number, so that an open range has space. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** The range that a statement leaves possible. `to` is null if there is no upper bound. */
export interface Reach {
  readonly from: number;
  /** Whether the bound is included. */
  readonly fromItself: boolean;
  readonly to: number | null;
  readonly toItself: boolean;
  /** Whether the number is only about right, so that it bounds nothing. */
  readonly isAbout: boolean;
}

/** One end of a range. */
export interface Bound {
  readonly end: "from" | "to";
  readonly at: number;
  readonly itself: boolean;
}

/** The ends to draw: one for a single number or an open range, otherwise two. */
export function boundsOf({ from, fromItself, to, toItself }: Reach): Bound[] {
  const first: Bound = { end: "from", at: from, itself: fromItself };
  return to === null || to === from ? [first] : [first, { end: "to", at: to, itself: toItself }];
}

/** The range of a quantity; null if it states no number. */
export function reachOf(value: Quantity): Reach | null {
  const { form } = value;
  const isAbout = form === "about";
  switch (form) {
    case "vague":
      return null;
    case "exactly":
    case "about":
      return { from: value.number, fromItself: true, to: value.number, toItself: true, isAbout };
    case "between":
      return { from: value.low, fromItself: true, to: value.high, toItself: true, isAbout };
    case "moreThan":
    case "atLeast": {
      const fromItself = form === "atLeast";
      return { from: value.number, fromItself, to: null, toItself: false, isAbout };
    }
    case "fewerThan":
    case "atMost": {
      const toItself = form === "atMost";
      return { from: 0, fromItself: true, to: value.number, toItself, isAbout };
    }
  }
}

/** A scale with round steps, at most five, the last one beyond the greatest number. */
export function scaleFor(greatest: number): Scale {
  const rough = Math.max(greatest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  // People and states are counted in whole numbers.
  const step = Math.max(1, factor * power);
  const steps = Math.floor(greatest / step) + 1;
  return {
    top: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
  };
}
