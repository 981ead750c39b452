import type { EventId } from "../../../domain/ids.ts";
import type { Mark } from "../layout/timeline-items.ts";

/** The action of a key in the drawing. */
export type KeyMove =
  | "earlier"
  | "later"
  | "lane-above"
  | "lane-below"
  | "first"
  | "last"
  | "open"
  | "zoom-in"
  | "zoom-out"
  | "fit";

/** The action of a key; left and right follow the direction of time. Null for other keys. */
export function keyMove(key: string, direction: "ltr" | "rtl"): KeyMove | null {
  switch (key) {
    case "ArrowRight":
      return direction === "ltr" ? "later" : "earlier";
    case "ArrowLeft":
      return direction === "ltr" ? "earlier" : "later";
    case "ArrowUp":
      return "lane-above";
    case "ArrowDown":
      return "lane-below";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "Enter":
    case " ":
      return "open";
    case "+":
    case "=":
      return "zoom-in";
    case "-":
    case "−":
      return "zoom-out";
    case "0":
    case "٠":
      return "fit";
    default:
      return null;
  }
}

/**
 * The mark that a move reaches from `current`; null if there is none. Earlier and later stay in the lane. A move to
 * another lane skips empty lanes and reaches the mark nearest in time.
 */
export function markAfter(
  move: KeyMove,
  marks: readonly Mark[],
  lanes: readonly { readonly id: string }[],
  current: EventId,
): EventId | null {
  const from = marks.find(({ id }) => id === current);
  if (move === "first" || !from) return marks.at(0)?.id ?? null;
  if (move === "last") return marks.at(-1)?.id ?? null;
  if (move === "earlier" || move === "later") {
    const lane = marks.filter((mark) => mark.lane === from.lane);
    return lane[lane.indexOf(from) + (move === "later" ? 1 : -1)]?.id ?? null;
  }
  if (move !== "lane-above" && move !== "lane-below") return null;
  const step = move === "lane-below" ? 1 : -1;
  const own = lanes.findIndex(({ id }) => id === from.lane);
  for (let index = own + step; ; index += step) {
    const lane = lanes[index];
    if (!lane) return null;
    const [first, ...rest] = marks.filter((mark) => mark.lane === lane.id);
    if (first) return rest.reduce((a, b) => (apart(b, from) < apart(a, from) ? b : a), first).id;
  }
}

function apart(a: Mark, b: Mark): number {
  return Math.abs(a.at - b.at);
}
