import type { EventId } from "../../../domain/ids.ts";
import type { PlacedMark } from "../layout/label-room.ts";
import type { Mark } from "../layout/timeline-items.ts";

/** A mark that is drawn. */
export interface DrawnMark extends PlacedMark {
  readonly id: EventId;
  readonly box: HTMLElement;
}

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

  /** All boxes that are drawn. */
  all(): HTMLElement[] {
    return [...this.#boxes.values()].filter((box) => box.isConnected);
  }

  clear(): void {
    this.#boxes.clear();
  }

  drawn(
    marks: readonly Mark[],
    toX: (time: number) => number,
    labelOf: (id: EventId) => Pick<PlacedMark, "label" | "back">,
  ): DrawnMark[] {
    return marks.flatMap(({ id, start, end, at }) => {
      const box = this.of(id);
      return box
        ? [{ id, box, start: toX(start), end: toX(end), at: toX(at), ...labelOf(id) }]
        : [];
    });
  }
}
