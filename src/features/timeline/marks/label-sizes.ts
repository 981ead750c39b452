import type { EventId } from "../../../domain/ids.ts";
import { type LabelSize, NO_LABEL, oneLine } from "../layout/label-size.ts";
import type { MarkFace } from "./item-element.ts";
import { measureLabels, measureWords } from "./measure.ts";

/** The sizes of the labels that have been needed so far, and of the words of their dates. */
export class LabelSizes {
  readonly #host: HTMLElement;
  readonly #labels = new Map<EventId, LabelSize>();
  readonly #words = new Map<string, number>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Forgets all sizes, because fonts have changed. */
  clear(): void {
    this.#labels.clear();
    this.#words.clear();
  }

  /** Measures the labels of marks that have not been measured, all in one layout. */
  measure(
    marks: readonly { readonly id: EventId }[],
    faceOf: (id: EventId) => MarkFace | null,
  ): void {
    const ids = new Set(marks.map(({ id }) => id).filter((id) => !this.#labels.has(id)));
    const faces = [...ids].flatMap((id) => faceOf(id) ?? []);
    if (faces.length === 0) return;
    const sizes = measureLabels(this.#host, faces);
    for (const [index, { id }] of faces.entries()) this.#labels.set(id, sizes[index] ?? NO_LABEL);
    const words = new Set(faces.map(({ when }) => when).filter((each) => !this.#words.has(each)));
    for (const [text, width] of measureWords(this.#host, [...words])) this.#words.set(text, width);
  }

  of(id: EventId): LabelSize {
    return this.#labels.get(id) ?? NO_LABEL;
  }

  /** Pixels of a label in one line, with its date. */
  lineOf(id: EventId): number {
    return oneLine(this.of(id), true);
  }

  /** Pixels of the words of a date. */
  ofWords(words: string): number {
    return this.#words.get(words) ?? 0;
  }
}
