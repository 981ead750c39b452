import type { EventId } from "../../../domain/ids.ts";
import type { Mark } from "../layout/timeline-items.ts";
import { type KeyMove, keyMove, markAfter } from "./mark-order.ts";

/** What the focus needs to know of the drawing, and asks of it. */
export interface FocusBoard {
  /** Null while nothing is drawn. */
  props(): {
    readonly marks: readonly Mark[];
    readonly lanes: readonly { readonly id: string }[];
    readonly direction: "ltr" | "rtl";
  } | null;
  /** The mark's box, null while it is not drawn. */
  boxOf(id: EventId): HTMLElement | null;
  /** Moves the window, if need be, so that the mark is seen. */
  bringIntoView(id: EventId): void;
  /** Opens the mark, or zooms around it. */
  act(move: KeyMove, id: EventId): void;
  /** The focus is on the mark, by key; or, null, no longer on any. */
  onFocus(id: EventId | null): void;
}

/**
 * One tab stop for all marks (a roving tabindex), by the keys of mark-order.ts. vis-timeline takes marks
 * outside the window out of the document, which drops their focus on the body without an event: the host
 * then holds it until the mark is drawn again.
 */
export class MarkFocus {
  readonly #host: HTMLElement;
  readonly #board: FocusBoard;
  #current: EventId | null = null;
  #focused = false;

  constructor(host: HTMLElement, board: FocusBoard) {
    this.#host = host;
    this.#board = board;
    host.addEventListener("focusin", this.#onFocusIn);
    host.addEventListener("focusout", this.#onFocusOut);
    host.addEventListener("keydown", this.#onKeyDown);
  }

  /** Puts the tab stop on a mark, and the focus too when asked. */
  moveTo(id: EventId, focus: boolean): void {
    this.#current = id;
    this.#focused ||= focus;
    if (focus) this.#board.bringIntoView(id);
    this.sync();
  }

  /** After every drawing: exactly one tab stop, and the focus back where it was. */
  sync(): void {
    const board = this.#board;
    const marks = board.props()?.marks;
    if (!marks) return;
    if (!marks.some(({ id }) => id === this.#current)) {
      const shown = marks.find(({ id }) => board.boxOf(id) !== null);
      this.#current = (shown ?? marks[0])?.id ?? null;
    }
    for (const { id } of marks) {
      const box = board.boxOf(id);
      if (box) box.tabIndex = id === this.#current ? 0 : -1;
    }
    const box = this.#current === null ? null : board.boxOf(this.#current);
    this.#host.tabIndex = box || this.#current === null ? -1 : 0;
    if (!this.#focused) return;
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    if (lost || this.#host.contains(active)) (box ?? this.#host).focus({ preventScroll: true });
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const byKey = event.target.matches(":focus-visible");
    const id = event.target.closest<HTMLElement>("[data-id]")?.dataset.id ?? null;
    if (id !== null) this.#current = id;
    else if (this.#current !== null && !this.#focused) this.#board.bringIntoView(this.#current);
    this.#focused = true;
    this.sync();
    this.#board.onFocus(byKey ? id : null);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && this.#host.contains(event.relatedTarget)) return;
    // A box that is being taken out has lost its parent, or is about to: then the focus is kept for it.
    const leaving = event.target instanceof HTMLElement && event.target.isConnected;
    if (!leaving) return;
    queueMicrotask(() => {
      const culled = event.target instanceof HTMLElement && !event.target.isConnected;
      if (culled || this.#host.contains(document.activeElement)) return;
      this.#focused = false;
      this.#board.onFocus(null);
    });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const props = this.#board.props();
    if (!props || this.#current === null) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = keyMove(event.key, props.direction);
    if (!move) return;
    event.preventDefault();
    const next = markAfter(move, props.marks, props.lanes, this.#current);
    if (next === null) this.#board.act(move, this.#current);
    else this.moveTo(next, true);
  };
}
