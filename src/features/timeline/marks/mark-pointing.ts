import type { EventId } from "../../../domain/ids.ts";

/** Pixels that a pointer may move between press and release and still have clicked. */
const STILL = 4;

interface Listener {
  /** The mark at a point of the viewport, null when none is near enough. */
  markAt(clientX: number, clientY: number): EventId | null;
  onHover(id: EventId | null, clientX: number): void;
  onClick(id: EventId): void;
  /** A double click where no mark is meant: the day there. */
  onDay(clientX: number): void;
}

/**
 * Pointer on the drawing: the nearest mark is meant, so that thin rows need no steady hand.
 *
 * vis-timeline's "click" also fires at the end of a drag, and its own selection is cleared by a tap beside a
 * mark (8.5.4; not reported): here a click counts only where the pointer went down, and vis selects nothing.
 */
export class MarkPointing {
  readonly #listener: Listener;
  readonly #host: HTMLElement;
  #down: { readonly x: number; readonly y: number } | null = null;

  constructor(host: HTMLElement, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addEventListener("pointerdown", this.#onDown);
    host.addEventListener("pointermove", this.#onMove);
    host.addEventListener("pointerleave", this.#onLeave);
    host.addEventListener("click", this.#onClick);
    host.addEventListener("dblclick", this.#onDoubleClick);
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#down = { x: event.clientX, y: event.clientY };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const id =
      event.buttons === 0 && event.pointerType !== "touch"
        ? this.#listener.markAt(event.clientX, event.clientY)
        : null;
    this.#host.toggleAttribute("data-over-mark", id !== null);
    this.#listener.onHover(id, event.clientX);
  };

  readonly #onLeave = (): void => {
    this.#host.removeAttribute("data-over-mark");
    this.#listener.onHover(null, 0);
  };

  readonly #onDoubleClick = ({ clientX, clientY }: MouseEvent): void => {
    if (this.#listener.markAt(clientX, clientY) === null) this.#listener.onDay(clientX);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const down = this.#down;
    this.#down = null;
    // Assistive technology clicks without a pointer: then the box itself says which mark it is.
    const box = event.target instanceof Element ? event.target.closest<HTMLElement>(".mark") : null;
    if (event.detail === 0) {
      const id = box?.dataset.id;
      if (id !== undefined) this.#listener.onClick(id);
      return;
    }
    if (!down || Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL) return;
    const id = this.#listener.markAt(event.clientX, event.clientY);
    if (id !== null) this.#listener.onClick(id);
  };
}
