import type { Differing } from "../../../domain/differing.ts";
import type { Kind } from "../../../domain/kind.ts";
import { DIFFERENCE_STROKES } from "../../../ui/difference-sign.ts";
import type { WeightedMark } from "../layout/block-frame.ts";
import { hasGround } from "../layout/label-modes.ts";

/** A mark with its appearance and its words in the interface language. */
export interface MarkFace extends WeightedMark {
  readonly shape: Kind["shape"];
  readonly tone: Kind["tone"];
  /** Whether its day is sure. */
  readonly isSure: boolean;
  /** A short label; of a claim, its whole sentence. */
  readonly label: string;
  /** Its date in words; empty for a sure day. */
  readonly when: string;
  /** Who tells it: of an anchor or a claim; empty for other marks. */
  readonly tellers: string;
  /** The number of independent texts in digits, from two on; otherwise empty. */
  readonly origins: string;
  readonly differing: Differing;
  /** Its accessible name: the event and its date. */
  readonly name: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** A lane's heading. */
export interface LaneFace {
  readonly id: string;
  readonly shape: Kind["shape"];
  readonly tone: Kind["tone"];
  /** Whether its marks are claims, which are read whole. */
  readonly claims: boolean;
  /** The number of its events. */
  readonly events: number;
  readonly name: string;
  /** The number of its events, in words. */
  readonly count: string;
  readonly direction: "ltr" | "rtl";
}

/** Returned to vis-timeline by templates that have drawn, so that it does not assign innerHTML. */
export const DRAWN = Object.freeze({});

function element(className: string, ...children: Node[]): HTMLElement {
  const made = document.createElement("span");
  made.className = className;
  made.append(...children);
  return made;
}

function textElement(className: string, text: string): HTMLElement {
  const made = element(className);
  made.textContent = text;
  return made;
}

function shapeElement({ shape, tone }: Pick<MarkFace, "shape" | "tone">): HTMLElement {
  const made = element("mark-shape");
  made.dataset.shape = shape;
  made.dataset.tone = tone;
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** The sign ≠, as `DifferenceSign` draws it. */
function differenceElement(differing: Differing): SVGSVGElement {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("class", "difference-sign");
  made.setAttribute("viewBox", "0 0 16 16");
  if (differing === "contradiction") made.dataset.contradiction = "";
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", DIFFERENCE_STROKES);
  made.append(path);
  return made;
}

/** The words of a mark: its label, its date if that is not sure, its signs and, of an anchor, who tells it. */
export function labelElement(face: MarkFace): HTMLElement {
  const isAnchor = face.weight === "anchor";
  const label = element("mark-label", textElement("mark-text", face.label));
  label.lang = face.language;
  label.dir = face.direction;
  const note = face.weight === "claim" ? face.tellers : face.when;
  if (note !== "") label.append(" ", textElement("mark-note", note));
  const count = face.origins !== "" ? [textElement("mark-count", face.origins)] : [];
  const signs = [
    ...(isAnchor ? [] : count),
    ...(face.differing === "none" ? [] : [differenceElement(face.differing)]),
  ];
  if (signs.length > 0) label.append(" ", element("mark-signs", ...signs));
  if (isAnchor) {
    const tellers = textElement("mark-tellers", face.tellers);
    label.append(element("mark-under", tellers, ...count));
  }
  return label;
}

/**
 * Draws a mark into vis-timeline's content element and sets up the box around it, which it returns. vis-timeline calls
 * it at every update, and the first time before the box has its classes.
 */
export function drawMark(content: HTMLElement, face: MarkFace): HTMLElement | null {
  const box = content.parentElement?.parentElement;
  if (!box) return null;
  const length = face.end - face.start;
  const part = (time: number) => `${((time / length) * 100).toFixed(4)}%`;
  box.dataset.tone = face.tone;
  box.dataset.shape = face.shape;
  box.toggleAttribute("data-sure", face.isSure);
  box.style.setProperty("--at", part(face.place.start - face.start));
  box.style.setProperty("--place", part(face.place.end - face.place.start));

  const body = element("mark-body", shapeElement(face), labelElement(face));
  body.ariaHidden = "true";
  const name = textElement("visually-hidden", face.name);
  name.id = `mark-name-${face.id}`;
  name.lang = face.language;
  name.dir = face.direction;
  const ground = hasGround(face) ? [element("mark-ground")] : [];
  content.replaceChildren(...ground, body, name);

  box.role = "button";
  if (!box.hasAttribute("tabindex")) box.tabIndex = -1;
  box.setAttribute("aria-labelledby", name.id);
  return box;
}

/** Draws a lane's heading into vis-timeline's element. */
export function drawLane(inner: HTMLElement, face: LaneFace): void {
  const name = textElement("lane-name", face.name);
  name.id = `lane-name-${face.id}`;
  name.title = face.name;
  const count = textElement("lane-count", face.count);
  // The direction of time may differ from that of the words.
  for (const words of [name, count]) words.dir = face.direction;
  inner.toggleAttribute("data-empty", face.events === 0);
  inner.replaceChildren(shapeElement(face), name, count);
}
