import type { PlacedLane } from "../layout/lane-layout.ts";
import type { LaneFace, MarkFace } from "../marks/item-element.ts";

/** A record of vis-timeline. `sign` changes with everything that its template draws from other sources. */
export interface Signed {
  readonly id: string;
  readonly sign: string;
}

export interface VisItem extends Signed {
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly content: "";
  readonly type: "range";
  /**
   * Otherwise a range is cut to one window before and after the screen, and parts positioned in per cent move as it
   * leaves the screen (visjs/vis #4099; the option exists since vis 4.21.0, #3050).
   */
  readonly limitSize: false;
  readonly className: string;
}

export interface VisGroup extends Signed {
  readonly content: "";
  readonly order: number;
}

/** A mark as an item. Stage.dress sets its vertical position and its state. */
export function toVisItem(face: MarkFace): VisItem {
  const { id, lane, start, end, form } = face;
  return {
    id,
    group: lane,
    start,
    end,
    content: "",
    type: "range",
    limitSize: false,
    className: `mark mark-${form}`,
    sign: JSON.stringify(face),
  };
}

/** A lane as a group. */
export function toVisGroup(
  face: LaneFace,
  placed: PlacedLane | undefined,
  order: number,
): VisGroup {
  return { id: face.id, content: "", order, sign: JSON.stringify([face, placed]) };
}
