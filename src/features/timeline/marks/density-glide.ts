import type { MarkBoxes } from "./mark-boxes.ts";

/** Where a mark's box is in the viewport, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A duration as CSS writes it: the build makes ".18s" of "180ms". */
function milliseconds(duration: string): number {
  return Number.parseFloat(duration) * (duration.trim().endsWith("ms") ? 1 : 1000);
}

/**
 * Lets the marks glide to their new places when the drawing becomes compact or labelled. By the time the
 * drawing hears of it the page has been laid out anew, so the place it had before is remembered. Nothing
 * glides where the reader asked for less motion: the duration is then none.
 */
export class DensityGlide {
  readonly #host: HTMLElement;
  readonly #boxes: MarkBoxes;
  #before: Place | null = null;

  constructor(host: HTMLElement, boxes: MarkBoxes) {
    this.#host = host;
    this.#boxes = boxes;
  }

  /** To be called whenever the host has its place. */
  remember(): void {
    this.#before = this.#start(this.#host);
  }

  /** To be called before the marks are moved; what it returns, after. */
  leave(): () => void {
    const now = this.#start(this.#host);
    const moved = this.#before ?? now;
    const places = new Map(
      this.#boxes.all().map((box) => {
        const { x, y } = this.#start(box);
        return [box, { x: x + moved.x - now.x, y: y + moved.y - now.y }];
      }),
    );
    return () => {
      const duration = milliseconds(
        getComputedStyle(this.#host).getPropertyValue("--motion-panel"),
      );
      if (!(duration > 0)) return;
      for (const [box, from] of places) {
        if (!box.isConnected) continue;
        const to = this.#start(box);
        const translate = [`${from.x - to.x}px ${from.y - to.y}px`, "0 0"];
        box.animate({ translate }, { duration, easing: "ease-out" });
      }
    };
  }

  /** The corner where time begins: what is placed from there keeps its distance when the width changes. */
  #start(element: HTMLElement): Place {
    const { left, right, top } = element.getBoundingClientRect();
    return { x: getComputedStyle(this.#host).direction === "rtl" ? right : left, y: top };
  }
}
