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
  readonly className: string;
  readonly order: number;
}

/** A mark as an item. Stage.dress sets its vertical position and its state. */
export function toVisItem(face: MarkFace): VisItem {
  const { id, lane, start, end, form, weight } = face;
  return {
    id,
    group: lane,
    start,
    end,
    content: "",
    type: "range",
    limitSize: false,
    className: `mark mark-${weight} form-${form}`,
    sign: JSON.stringify(face),
  };
}

/** A lane of `size` pixels as a group. */
export function toVisGroup(face: LaneFace, size: number, order: number): VisGroup {
  const className = face.claims ? "lane-claims" : "";
  return { id: face.id, content: "", className, order, sign: JSON.stringify([face, size]) };
}
