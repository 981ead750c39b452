import type { Stretch } from "../layout/timeline-items.ts";

/** What of the drawing library it takes to move its window. */
interface Movable {
  getWindow(): { readonly start: Date; readonly end: Date };
  setWindow(
    start: number,
    end: number,
    options: { animation: boolean | { duration: number; easingFunction: string } },
  ): void;
}

const GLIDE = { duration: 180, easingFunction: "easeOutCubic" };

/** The stretch of time on screen, on its way and at rest. Times are whole milliseconds. */
export class MovingWindow {
  readonly #movable: Movable;
  #goal: Stretch | null = null;
  /** Whether the reader is moving it; then the page may not. */
  #held = false;

  constructor(movable: Movable) {
    this.#movable = movable;
  }

  /** What is on screen. */
  get now(): Stretch {
    const { start, end } = this.#movable.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  /** What will be on screen once it has come to rest: the next move starts from here. */
  get goal(): Stretch {
    return this.#goal ?? this.now;
  }

  get held(): boolean {
    return this.#held;
  }

  hold(): void {
    this.#held = true;
  }

  /** At rest again: says whether it was the reader who moved it. */
  release(): boolean {
    const moved = this.#held;
    this.#held = false;
    this.#goal = null;
    return moved;
  }

  /** Goes to a window, at a glide where motion is welcome; false when it is there already. */
  goTo(wanted: Stretch, glide: boolean): boolean {
    const start = Math.round(wanted.start);
    const end = Math.round(wanted.end);
    if (start === this.goal.start && end === this.goal.end) return false;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#goal = { start, end };
    this.#movable.setWindow(start, end, { animation: glide && !still && GLIDE });
    return true;
  }
}
