import type { Sizes } from "../layout/board.ts";
import type { LabelSize } from "../layout/label-size.ts";
import { drawLane, type LaneFace, labelElement, type MarkFace } from "./item-element.ts";

/** Draws all faces into an invisible box, reads their sizes with a single layout, and removes the box. */
function measure<T, S>(
  host: HTMLElement,
  faces: readonly T[],
  draw: (face: T) => HTMLElement,
  sizeOf: (drawn: HTMLElement) => S,
): S[] {
  const bench = document.createElement("div");
  bench.className = "timeline-bench";
  bench.ariaHidden = "true";
  const drawn = faces.map(draw);
  bench.append(...drawn);
  host.append(bench);
  const sizes = drawn.map(sizeOf);
  bench.remove();
  return sizes;
}

function widthOf(drawn: Element | null): number {
  return drawn ? drawn.getBoundingClientRect().width : 0;
}

/** The widths of the words of a text that is laid out in one line, and of the space between them. */
function wordWidths(text: Element): { words: number[]; space: number } {
  const node = text.firstChild;
  if (!(node instanceof Text)) return { words: [], space: 0 };
  const range = document.createRange();
  const width = (start: number, end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect().width;
  };
  // A line does not break at the no-break spaces of French punctuation.
  const words = [...node.data.matchAll(/[^ ]+/gu)].map(({ index, 0: word }) =>
    width(index, index + word.length),
  );
  const gaps = words.length - 1;
  const whole = width(0, node.length);
  const inWords = words.reduce((sum, each) => sum + each, 0);
  return { words, space: gaps > 0 ? Math.max(0, whole - inWords) / gaps : 0 };
}

/** The parts of labels in pixels. */
export function measureLabels(host: HTMLElement, faces: readonly MarkFace[]): LabelSize[] {
  const draw = (face: MarkFace): HTMLElement => {
    const box = document.createElement("div");
    box.className = `mark mark-${face.weight}`;
    box.append(labelElement(face));
    return box;
  };
  return measure(host, faces, draw, (box) => {
    const text = box.querySelector(".mark-text");
    return {
      ...(text ? wordWidths(text) : { words: [], space: 0 }),
      note: widthOf(box.querySelector(".mark-note")),
      signs: widthOf(box.querySelector(".mark-signs")),
      under: widthOf(box.querySelector(".mark-under")),
    };
  });
}

/** The widths of the words of brackets in pixels. */
export function measureWords(host: HTMLElement, texts: readonly string[]): Sizes {
  const draw = (text: string): HTMLElement => {
    const made = document.createElement("span");
    made.className = "bracket-words";
    made.textContent = text;
    return made;
  };
  const widths = measure(host, texts, draw, (made) => Math.ceil(widthOf(made)));
  return new Map(texts.map((text, index) => [text, widths[index] ?? 0]));
}

/** Heights of lane headings in pixels. */
export function measureLanes(host: HTMLElement, faces: readonly LaneFace[]): Sizes {
  const draw = (face: LaneFace): HTMLElement => {
    const inner = document.createElement("div");
    inner.className = "lane-heading";
    drawLane(inner, face);
    return inner;
  };
  const heights = measure(host, faces, draw, (inner) =>
    Math.ceil(inner.getBoundingClientRect().height),
  );
  return new Map(faces.map(({ id }, index) => [id, heights[index] ?? 0]));
}

/** Whether the host uses one of these faces. The fonts of articles do not change the width of labels. */
export function isSetIn(host: HTMLElement, faces: readonly FontFace[]): boolean {
  const own = getComputedStyle(host).fontFamily;
  return faces.some(({ family }) => own.includes(family.replaceAll('"', "")));
}
