import type { MarkBoxes } from "./mark-boxes.ts";

/** The position of an element in the viewport, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The milliseconds of a CSS duration: the build rewrites "180ms" as ".18s". */
function milliseconds(duration: string): number {
  return Number.parseFloat(duration) * (duration.trim().endsWith("ms") ? 1 : 1000);
}

/**
 * Animates the marks to their new positions when the drawing becomes compact or labelled. The page already has its new
 * layout when the drawing gets the change, so the previous position of the host is remembered. With reduced motion the
 * duration is zero.
 */
export class DensityGlide {
  readonly #host: HTMLElement;
  readonly #boxes: MarkBoxes;
  #before: Place | null = null;

  constructor(host: HTMLElement, boxes: MarkBoxes) {
    this.#host = host;
    this.#boxes = boxes;
  }

  /** Remembers the host's position. Call it after every arrangement. */
  remember(): void {
    this.#before = this.#start(this.#host);
  }

  /** Call it before the marks are moved, and the returned function after. */
  leave(): () => void {
    const now = this.#start(this.#host);
    const moved = this.#before ?? now;
    const places = new Map(
      this.#boxes.drawn().map(([, box]) => {
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

  /** The corner where time begins: distances from it do not change with the width. */
  #start(element: HTMLElement): Place {
    const { left, right, top } = element.getBoundingClientRect();
    return { x: getComputedStyle(this.#host).direction === "rtl" ? right : left, y: top };
  }
}
