import type { Kind } from "../../../domain/kind.ts";
import type { Mark } from "../layout/timeline-items.ts";

/** A mark with its appearance and its words in the interface language. */
export interface MarkFace extends Mark {
  readonly shape: Kind["shape"];
  readonly tone: Kind["tone"];
  /** A short label, with the sign of doubt. */
  readonly label: string;
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

/**
 * Draws a mark into vis-timeline's content element and sets up the box around it, which it returns. vis-timeline calls
 * it at every update, and the first time before the box has its classes.
 */
export function drawMark(content: HTMLElement, face: MarkFace): HTMLElement | null {
  const box = content.parentElement?.parentElement;
  if (!box) return null;
  box.querySelector(":scope > .vis-item-visible-frame")?.classList.add("mark-line");
  box.dataset.tone = face.tone;
  box.dataset.shape = face.shape;
  box.toggleAttribute("data-cut-start", face.cut.start);
  box.toggleAttribute("data-cut-end", face.cut.end);
  box.style.setProperty("--hour", face.hour === null ? "" : `${face.hour * 100}%`);
  box.style.setProperty("--at", `${((face.at - face.start) / (face.end - face.start)) * 100}%`);
  if (face.attested) {
    const { from, to } = face.attested;
    box.dataset.attested = [from === 0 ? "start" : "", to === 1 ? "end" : ""].join(" ").trim();
    box.style.setProperty("--attested-from", `${from * 100}%`);
    box.style.setProperty("--attested-to", `${(1 - to) * 100}%`);
  } else delete box.dataset.attested;

  const text = textElement("mark-text", face.label);
  text.lang = face.language;
  text.dir = face.direction;
  const label = element("mark-label", shapeElement(face), text);
  label.ariaHidden = "true";
  const name = textElement("visually-hidden", face.name);
  name.id = `mark-name-${face.id}`;
  name.lang = face.language;
  name.dir = face.direction;
  content.replaceChildren(label, name);

  box.role = "button";
  box.setAttribute("aria-labelledby", name.id);
  return box;
}

/** Draws a lane's heading into vis-timeline's element. */
export function drawLane(inner: HTMLElement, face: LaneFace): void {
  const name = textElement("lane-name", face.name);
  name.id = `lane-name-${face.id}`;
  const count = textElement("lane-count", face.count);
  // The direction of time may differ from that of the words.
  for (const words of [name, count]) words.dir = face.direction;
  inner.replaceChildren(shapeElement(face), name, count);
}
