import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { EventId } from "../../../domain/ids.ts";
import type { Board } from "../layout/board.ts";
import type { Fold, Histogram } from "../layout/folds.ts";
import type { FoldWords } from "./fold-words.ts";

interface Given {
  /** The first day of the axis. */
  readonly start: number;
  readonly direction: "ltr" | "rtl";
  wordsOf(fold: Fold): FoldWords;
  onOpen(fold: Fold, button: HTMLElement): void;
}

const SVG = "http://www.w3.org/2000/svg";

/** Pixels of the bars behind a row of folds. */
const BARS = 18;

/** Pixels of a letter at most, and of the frame around the words. */
const LETTER = 6.6;
const FRAME = 16;

/** Pixels that a row before or after the window takes at its edge. */
const EDGE_FOLD = 74;

/** The button of a row in the drawing, by the key of its fold; null if the row is gone. */
export function rowOf(frame: HTMLElement, key: string): HTMLElement | null {
  return frame.querySelector<HTMLElement>(`[data-fold="${CSS.escape(key)}"]`);
}

/** Bars as one path, as high as their share of the greatest count. */
function barsElement({ counts }: Histogram): SVGSVGElement {
  const most = Math.max(1, ...counts);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "fold-bars");
  svg.setAttribute("viewBox", `0 0 ${counts.length} ${BARS}`);
  svg.setAttribute("preserveAspectRatio", "none");
  const path = document.createElementNS(SVG, "path");
  const bar = (count: number, index: number): string =>
    count === 0 ? "" : `M${index} ${BARS}v-${((count / most) * BARS).toFixed(2)}h.8V${BARS}z`;
  path.setAttribute("d", counts.map(bar).join(""));
  svg.append(path);
  return svg;
}

function place(element: HTMLElement | SVGElement, from: number, to: number, start: number): void {
  element.style.setProperty("--day", `${(from - start) / DAY_MS}`);
  element.style.setProperty("--days", `${(to - from) / DAY_MS}`);
}

/** The rows that count events, as buttons over the lanes. They follow the window like the days of the axis. */
export class FoldBoxes {
  readonly element: HTMLElement;
  #byEvent: ReadonlyMap<EventId, HTMLElement> = new Map();

  constructor() {
    this.element = document.createElement("div");
    this.element.className = "timeline-track fold-layer";
    this.element.dataset.follows = "";
  }

  /** The button that counts an event of the window; null if the event is drawn or outside. */
  of(id: EventId): HTMLElement | null {
    return this.#byEvent.get(id) ?? null;
  }

  /** Opens the row that counts an event; false if none does. */
  open(id: EventId): boolean {
    const button = this.of(id);
    button?.click();
    return button !== null;
  }

  draw({ lanes, window, width }: Board, given: Given): void {
    const scale = width / (window.end - window.start);
    const byEvent = new Map<EventId, HTMLElement>();
    const drawn = lanes.flatMap(({ top, rowsTop, folds, histogram, height, tone }) => {
      const hasBefore = folds.some(({ kind }) => kind === "before");
      const hasAfter = folds.some(({ kind }) => kind === "after");
      const buttons = folds.map((fold) => {
        const from = Math.max(fold.start, window.start);
        const to = Math.min(fold.end, window.end);
        const isUnit = fold.kind === "unit" || fold.kind === "claims";
        const isLate = isUnit && hasBefore && fold.start <= window.start;
        const isEarly = isUnit && hasAfter && fold.end >= window.end;
        const taken = (isLate ? EDGE_FOLD : 0) + (isEarly ? EDGE_FOLD : 0);
        const room = isUnit ? (to - from) * scale - taken : Number.POSITIVE_INFINITY;
        const button = this.#button(fold, room, given);
        button.style.top = `${top + rowsTop + fold.top}px`;
        place(button, from, to, given.start);
        button.toggleAttribute("data-late", isLate);
        button.toggleAttribute("data-early", isEarly);
        if (fold.kind !== "before" && fold.kind !== "after") {
          for (const id of fold.ids) byEvent.set(id, button);
        }
        return button;
      });
      if (!histogram) return buttons;
      const bars = barsElement(histogram);
      bars.dataset.tone = tone;
      bars.style.top = `${top + rowsTop + height - BARS - 2}px`;
      place(bars, histogram.start, histogram.end, given.start);
      return [bars, ...buttons];
    });
    // The focus stays on its row, although the button is a new one.
    const focused = this.element.querySelector<HTMLElement>("[data-fold]:focus")?.dataset.fold;
    this.element.replaceChildren(...drawn);
    this.#byEvent = byEvent;
    if (focused === undefined) return;
    const row = this.element.querySelector<HTMLElement>(`[data-fold="${CSS.escape(focused)}"]`);
    row?.focus({ preventScroll: true });
  }

  #button(fold: Fold, room: number, { direction, wordsOf, onOpen }: Given): HTMLElement {
    const { text, brief, name } = wordsOf(fold);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "timeline-day fold";
    button.dataset.kind = fold.kind;
    button.dataset.fold = fold.key;
    button.ariaLabel = name;
    button.ariaHasPopup = "dialog";
    button.tabIndex = fold.kind === "before" || fold.kind === "after" ? 0 : -1;
    const words = document.createElement("bdi");
    words.dir = direction;
    words.textContent = text.length * LETTER + FRAME <= room ? text : brief;
    button.append(words);
    if (fold.kind !== "before" && fold.kind !== "after") button.dataset.id = fold.ids[0] ?? "";
    button.addEventListener("click", () => onOpen(fold, button));
    return button;
  }
}
