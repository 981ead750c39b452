import type { EventId } from "../../../domain/ids.ts";

/** The elements that vis-timeline created for the marks. Those outside the window are not in the document. */
export class MarkBoxes {
  readonly #boxes = new Map<EventId, HTMLElement>();

  keep(id: EventId, box: HTMLElement): void {
    this.#boxes.set(id, box);
  }

  /** The mark's box, even outside the window; null before it is created. */
  made(id: EventId): HTMLElement | null {
    return this.#boxes.get(id) ?? null;
  }

  /** The mark's box if it is drawn, else null. */
  of(id: EventId): HTMLElement | null {
    const box = this.#boxes.get(id);
    return box?.isConnected ? box : null;
  }

  /** All boxes that are drawn, with their marks. */
  drawn(): [EventId, HTMLElement][] {
    return [...this.#boxes].filter(([, box]) => box.isConnected);
  }

  /** Forgets the marks that are not drawn any more. */
  keepOnly(drawn: { has(id: EventId): boolean }): void {
    for (const id of this.#boxes.keys()) if (!drawn.has(id)) this.#boxes.delete(id);
  }

  clear(): void {
    this.#boxes.clear();
  }
}
