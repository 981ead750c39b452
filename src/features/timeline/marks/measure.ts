import type { Sizes } from "../layout/board.ts";
import { drawLane, drawMark, type LaneFace, type MarkFace } from "./item-element.ts";

/** Draws all faces into an invisible box, reads their sizes with a single layout, and removes the box. */
function measure<T extends { readonly id: string }>(
  host: HTMLElement,
  faces: readonly T[],
  draw: (face: T) => HTMLElement,
  sizeOf: (drawn: HTMLElement) => number,
): Sizes {
  const bench = document.createElement("div");
  bench.className = "timeline-bench";
  bench.ariaHidden = "true";
  const drawn = faces.map((face) => {
    const made = draw(face);
    bench.append(made);
    return [face.id, made] as const;
  });
  host.append(bench);
  const sizes = new Map(drawn.map(([id, made]) => [id, sizeOf(made)]));
  bench.remove();
  return sizes;
}

/** Widths of complete labels in pixels, including the marks' shapes. */
export function measureLabels(host: HTMLElement, faces: readonly MarkFace[]): Sizes {
  const draw = (face: MarkFace): HTMLElement => {
    const box = document.createElement("div");
    box.className = `mark mark-${face.form}`;
    const frame = document.createElement("div");
    const content = document.createElement("div");
    content.className = "vis-item-content";
    frame.append(content);
    box.append(frame);
    drawMark(content, face);
    return box;
  };
  return measure(host, faces, draw, (box) => {
    const label = box.querySelector(".mark-label");
    return label ? Math.ceil(label.getBoundingClientRect().width) : 0;
  });
}

/** Heights of lane headings in pixels. */
export function measureLanes(host: HTMLElement, faces: readonly LaneFace[]): Sizes {
  const draw = (face: LaneFace): HTMLElement => {
    const inner = document.createElement("div");
    inner.className = "lane-heading";
    drawLane(inner, face);
    return inner;
  };
  return measure(host, faces, draw, (inner) => Math.ceil(inner.getBoundingClientRect().height));
}

/** Whether the host uses one of these faces. The fonts of articles do not change the width of labels. */
export function isSetIn(host: HTMLElement, faces: readonly FontFace[]): boolean {
  const own = getComputedStyle(host).fontFamily;
  return faces.some(({ family }) => own.includes(family.replaceAll('"', "")));
}
