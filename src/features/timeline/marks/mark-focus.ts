import type { EventId } from "../../../domain/ids.ts";
import type { Mark } from "../layout/timeline-items.ts";
import { type KeyMove, keyMove, markAfter } from "./mark-order.ts";

/** The parts of the drawing that the focus needs. */
export interface FocusBoard {
  /** Null while nothing is drawn. */
  props(): {
    readonly marks: readonly Mark[];
    readonly index: { mark(id: EventId): Mark | undefined };
    readonly lanes: readonly { readonly id: string }[];
    readonly direction: "ltr" | "rtl";
  } | null;
  /** The mark's box, or that of the row that counts it; null if neither is drawn. */
  boxOf(id: EventId): HTMLElement | null;
  /** Moves the window if necessary, so that the mark is visible. */
  bringIntoView(id: EventId): void;
  /** Opens the mark, or zooms around it. */
  act(move: KeyMove, id: EventId): void;
  /** Called when a key has moved the focus to a mark; with null when the focus leaves the marks. */
  onFocus(id: EventId | null): void;
}

/**
 * A roving tabindex: one tab stop for all marks, moved by the keys of mark-order.ts. vis-timeline removes marks outside
 * the window from the document, which moves their focus to the body without an event. The host then has the focus until
 * the mark is drawn again.
 */
export class MarkFocus {
  readonly #host: HTMLElement;
  readonly #board: FocusBoard;
  #current: EventId | null = null;
  #focused = false;
  /** The box that is the tab stop. */
  #stop: HTMLElement | null = null;

  constructor(host: HTMLElement, board: FocusBoard) {
    this.#host = host;
    this.#board = board;
    host.addEventListener("focusin", this.#onFocusIn);
    host.addEventListener("focusout", this.#onFocusOut);
    host.addEventListener("keydown", this.#onKeyDown);
  }

  /** The mark that has the focus, even while it is not drawn; null if none has. */
  get focused(): EventId | null {
    return this.#focused ? this.#current : null;
  }

  /** Moves the tab stop to a mark, and also the focus if `focus` is set. */
  moveTo(id: EventId, focus: boolean): void {
    this.#current = id;
    this.#focused ||= focus;
    if (focus) this.#board.bringIntoView(id);
    this.sync();
  }

  /** Restores the single tab stop and the focus. Call it after every redraw. */
  sync(): void {
    const board = this.#board;
    const marks = board.props()?.marks;
    if (!marks) return;
    if (this.#current === null || !board.props()?.index.mark(this.#current)) {
      const shown = marks.find(({ id }) => board.boxOf(id) !== null);
      this.#current = (shown ?? marks[0])?.id ?? null;
    }
    const box = this.#current === null ? null : board.boxOf(this.#current);
    if (this.#stop !== box) {
      if (this.#stop) this.#stop.tabIndex = -1;
      this.#stop = box;
    }
    if (box) box.tabIndex = 0;
    this.#host.tabIndex = box || this.#current === null ? -1 : 0;
    if (!this.#focused) return;
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    if (lost || this.#host.contains(active)) (box ?? this.#host).focus({ preventScroll: true });
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const byKey = event.target.matches(":focus-visible");
    const box = event.target.closest<HTMLElement>("[data-id]");
    // A row that counts events stands for the one that led to it.
    const isCurrent =
      box !== null && this.#current !== null && this.#board.boxOf(this.#current) === box;
    const id = isCurrent ? this.#current : (box?.dataset.id ?? null);
    // The rows before and after the window are tab stops of their own.
    if (id === null && event.target.dataset.fold !== undefined) return;
    if (id !== null) this.#current = id;
    else if (this.#current !== null && !this.#focused) this.#board.bringIntoView(this.#current);
    this.#focused = true;
    this.sync();
    this.#board.onFocus(byKey ? id : null);
    if (!byKey || id === null) return;
    // Bringing the mark into view may scroll, which is reported before the next frame and ends what was reported here.
    requestAnimationFrame(() => {
      if (this.#focused && this.#current === id) this.#board.onFocus(id);
    });
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && this.#host.contains(event.relatedTarget)) return;
    // If the box is being removed from the document, the focus is kept for it.
    const leaving = event.target instanceof HTMLElement && event.target.isConnected;
    if (!leaving) return;
    queueMicrotask(() => {
      const culled = event.target instanceof HTMLElement && !event.target.isConnected;
      if (culled || this.#host.contains(document.activeElement)) return;
      this.#focused = false;
      this.#board.onFocus(null);
    });
  };

  /** The mark that a move reaches, beyond the row that counts the current one. */
  #next(move: KeyMove): EventId | null {
    const props = this.#board.props();
    const from = this.#current;
    if (!props || from === null) return null;
    const box = this.#board.boxOf(from);
    let next = markAfter(move, props.marks, props.lanes, from);
    while (next !== null && next !== from && box && this.#board.boxOf(next) === box) {
      const after = markAfter(move, props.marks, props.lanes, next);
      if (after === next) return null;
      next = after;
    }
    return next;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const props = this.#board.props();
    if (!props || this.#current === null) return;
    const isEdge =
      event.target instanceof HTMLElement && event.target.matches("[data-fold]:not([data-id])");
    if (isEdge || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = keyMove(event.key, props.direction);
    if (!move) return;
    event.preventDefault();
    const next = this.#next(move);
    if (next === null) this.#board.act(move, this.#current);
    else this.moveTo(next, true);
  };
}
