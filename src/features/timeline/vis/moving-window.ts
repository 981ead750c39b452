import type { Stretch } from "../layout/timeline-items.ts";

/** The part of vis-timeline that moves its window. */
interface Movable {
  getWindow(): { readonly start: Date; readonly end: Date };
  /** Calls back when a move is complete; not if it changed nothing or another move has replaced it. */
  setWindow(
    start: number,
    end: number,
    options: { animation: boolean | { duration: number; easingFunction: string } },
    onComplete?: () => void,
  ): void;
}

const GLIDE = { duration: 180, easingFunction: "easeOutCubic" };

/** Milliseconds after the last jump until the window counts as at rest: a wheel makes many jumps in a row. */
const REST = 200;

/**
 * The visible stretch of time. Times are whole milliseconds.
 *
 * It detects the end of a move itself, because vis-timeline's "rangechanged" does not tell which move has ended: it
 * fires 200 ms after a jump, even if a glide has begun in the meantime (8.5.4; not reported).
 */
export class MovingWindow {
  readonly #movable: Movable;
  readonly #onRest: (window: Stretch, byUser: boolean) => void;
  #goal: Stretch | null = null;
  #held = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout>;

  /** `onRest` is called after every move, and once for the initial window. */
  constructor(movable: Movable, onRest: (window: Stretch, byUser: boolean) => void) {
    this.#movable = movable;
    this.#onRest = onRest;
    this.#timer = setTimeout(() => this.#rest(false), REST);
  }

  /** The window on screen. */
  get now(): Stretch {
    const { start, end } = this.#movable.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  /** The window that will be on screen at rest. The next move starts from here. */
  get goal(): Stretch {
    return this.#goal ?? this.now;
  }

  /** Whether the reader is moving it; the page must not move it then. */
  get held(): boolean {
    return this.#held;
  }

  /** Lets the page move the window again, e.g. back to the whole period. */
  release(): void {
    this.#held = false;
  }

  /** The reader drags or pinches the drawing. */
  drag(): void {
    clearTimeout(this.#timer);
    this.#held = true;
    this.#goal = null;
  }

  /** The reader has let go of the drawing. */
  drop(): void {
    this.#rest(this.#held);
  }

  /** Ends the reports, including that of a glide under way. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /**
   * Goes to a window: in a glide if `glide` is set and the reader allows motion, otherwise in a jump. `byUser` is set if
   * the reader moves it. Returns false if the window is already there or on its way.
   */
  goTo(wanted: Stretch, glide: boolean, byUser: boolean): boolean {
    const start = Math.round(wanted.start);
    const end = Math.round(wanted.end);
    if (start === this.goal.start && end === this.goal.end) return false;
    clearTimeout(this.#timer);
    const { now } = this;
    // After zooming in and out within one frame nothing changes, so vis-timeline would not call back.
    const isThere = Math.abs(now.start - start) <= 1 && Math.abs(now.end - end) <= 1;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const glides = glide && !still && !isThere;
    this.#goal = { start, end };
    this.#held = byUser;
    const onComplete = () => this.#rest(byUser);
    this.#movable.setWindow(
      start,
      end,
      { animation: glides && GLIDE },
      glides ? onComplete : undefined,
    );
    if (!glides) this.#timer = setTimeout(onComplete, REST);
    return true;
  }

  #rest(byUser: boolean): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#held = false;
    this.#goal = null;
    this.#onRest(this.now, byUser);
  }
}
