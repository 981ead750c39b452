import type { EventId } from "../../../domain/ids.ts";
import { type LabelSize, NO_LABEL, oneLine } from "../layout/label-size.ts";
import type { MarkFace } from "./item-element.ts";
import { measureLabels, measureWords } from "./measure.ts";

/** Letters of both scripts, in one line. */
const SAMPLE = "اليوم Le jour";

/** Pixels of a line of a label, as in drawing.css. */
const LINES = { ar: 20, latin: 16 } as const;

/** The sizes of the labels that have been needed so far, and of the words of their dates. */
export class LabelSizes {
  readonly #host: HTMLElement;
  readonly #sample: HTMLElement;
  readonly #labels = new Map<EventId, LabelSize>();
  readonly #words = new Map<string, number>();

  /** Calls back when text becomes wider or higher, e.g. because the reader's own font or spacing replaces ours. */
  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#sample = document.createElement("span");
    this.#sample.className = "mark-label mark-sample";
    this.#sample.ariaHidden = "true";
    this.#sample.textContent = SAMPLE;
    host.append(this.#sample);
    let known = "";
    const observer = new ResizeObserver(() => {
      const now = `${this.#sample.offsetWidth} ${this.#sample.offsetHeight}`;
      const isFirst = known === "";
      if (now === known) return;
      known = now;
      if (isFirst) return;
      this.clear();
      onChange();
    });
    observer.observe(this.#sample);
  }

  /** How much higher lines of text are than ours; 1 if they are not. */
  get stretch(): number {
    const ours = this.#host.lang === "ar" ? LINES.ar : LINES.latin;
    return Math.max(1, this.#sample.offsetHeight / ours);
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
