import type { EventId } from "../../../domain/ids.ts";

/** Pixels that a pointer may move between press and release of a click. */
const STILL = 4;

interface Listener {
  /** The mark at a point of the viewport; null if none is near enough. */
  markAt(clientX: number, clientY: number): EventId | null;
  onHover(id: EventId | null, clientX: number): void;
  onClick(id: EventId): void;
  /** A double click on the day at this point, away from marks. */
  onDay(clientX: number): void;
}

/**
 * Pointer events of the drawing. They go to the nearest mark, because rows are thin.
 *
 * vis-timeline's "click" also fires at the end of a drag, and a tap beside a mark clears its selection (8.5.4; not
 * reported). Here a click must end where the pointer went down, and vis-timeline selects nothing.
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
    // Assistive technology clicks without a pointer; then the target is the mark.
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
