import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { EventId } from "../../../domain/ids.ts";
import { arrange, type Board, type Sizes } from "../layout/board.ts";
import type { LabelledMark } from "../layout/label-modes.ts";
import { type LabelSize, NO_LABEL, oneLine } from "../layout/label-size.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { dressMark, slideIntoView } from "../marks/dress-mark.ts";
import { drawLane, drawMark, type MarkFace } from "../marks/item-element.ts";
import { MarkBoxes } from "../marks/mark-boxes.ts";
import { measureLabels, measureLanes, measureWords } from "../marks/measure.ts";
import { nearestMark } from "../marks/nearest-mark.ts";
import type { MarkPlaceOnScreen, TimelineProps } from "./timeline-props.ts";
import { toVisGroup, toVisItem, type VisGroup, type VisItem } from "./vis-items.ts";

/** Pixels of the lanes' headings, as in Timeline.css. */
const GUTTER = 132;

/** The distance in pixels within which the pointer reaches a mark. */
const REACH = { labelled: 2, compact: 14 } as const;

/** The arrangement and appearance of marks and lanes in the host. It does not depend on vis-timeline. */
export class Stage {
  readonly boxes = new MarkBoxes();
  readonly #host: HTMLElement;
  #props: TimelineProps | null = null;
  #faces: ReadonlyMap<EventId, MarkFace> = new Map();
  #board: Board | null = null;
  #rows: ReadonlyMap<EventId, LabelledMark & { readonly inDrawing: number }> = new Map();
  #labels: ReadonlyMap<EventId, LabelSize> = new Map();
  #words: Sizes = new Map();
  #headings: Sizes = new Map();
  #window: Stretch = { start: 0, end: 1 };
  /** Pixels per millisecond. */
  #scale = 0;
  #width = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The visible width along time in pixels, from the last arrangement, because measuring at every frame is slow. */
  get width(): number {
    return this.#width;
  }

  setProps(props: TimelineProps): void {
    const before = this.#props;
    this.#props = props;
    this.#host.dataset.density = props.density;
    if (before?.marks !== props.marks || before.lanes !== props.lanes) this.measure();
  }

  /** Measures labels and headings. Call it again when a font has loaded. */
  measure(): void {
    const { marks, lanes } = this.#props ?? { marks: [], lanes: [] };
    const sizes = measureLabels(this.#host, marks);
    this.#faces = new Map(marks.map((face) => [face.id, face]));
    this.#labels = new Map(marks.map(({ id }, index) => [id, sizes[index] ?? NO_LABEL]));
    this.#words = measureWords(this.#host, [...new Set(marks.map(({ when }) => when))]);
    this.#headings = measureLanes(this.#host, lanes);
  }

  /** Arranges marks and lanes in `height` pixels. Null while the host has no width. */
  arrange(height: number): Board | null {
    const width = this.#host.clientWidth - GUTTER;
    if (!this.#props || width <= 0) return null;
    this.#width = width;
    this.#board = arrange({
      ...this.#props,
      headings: this.#headings,
      language: this.#host.lang,
      labelOf: (id) => this.#labels.get(id) ?? NO_LABEL,
      wordsOf: ({ spokesman }) => this.#words.get(this.#faces.get(spokesman)?.when ?? "") ?? 0,
      width,
      height,
    });
    this.#rows = new Map(
      this.#board.lanes.flatMap(({ marks, top, rowsTop }) =>
        marks.map((row) => {
          const inLane = row.top + rowsTop;
          return [row.id, { ...row, top: inLane, inDrawing: top + inLane }];
        }),
      ),
    );
    return this.#board;
  }

  /** The marks as items of vis-timeline. */
  items(): VisItem[] {
    return this.#board ? (this.#props?.marks ?? []).map(toVisItem) : [];
  }

  /** The lanes as groups of vis-timeline. */
  groups(): VisGroup[] {
    const placed = new Map(this.#board?.lanes.map((lane) => [lane.id, lane]));
    const lanes = this.#props?.lanes ?? [];
    return lanes.map((face, order) => toVisGroup(face, placed.get(face.id)?.size ?? 0, order));
  }

  readonly drawMark = (id: EventId, content: HTMLElement): void => {
    const face = this.#faces.get(id);
    const box = face && drawMark(content, face);
    if (!box) return;
    this.#dress(face, box);
    this.boxes.keep(id, box);
  };

  /**
   * Sets the vertical position and the state of every box. Not through vis-timeline's records: each changed record
   * makes it measure the box at once, and hundreds of boxes move when one is selected.
   */
  dress(): void {
    for (const face of this.#faces.values()) {
      const box = this.boxes.made(face.id);
      if (box) this.#dress(face, box);
    }
  }

  #dress(face: MarkFace, box: HTMLElement): void {
    const row = this.#rows.get(face.id);
    if (row) dressMark(box, row, face.id === this.#props?.selected);
  }

  readonly drawLane = (id: string, inner: HTMLElement): void => {
    const face = this.#props?.lanes.find((lane) => lane.id === id);
    const placed = this.#board?.lanes.find((lane) => lane.id === id);
    if (!face || !placed) return;
    drawLane(inner, face);
    inner.style.setProperty("--lane-size", `${placed.size}px`);
  };

  /** Keeps symbols and the selected label in view. Call it after every redraw. */
  onDrawn(window: Stretch, scale: number): void {
    this.#window = window;
    this.#scale = scale;
    const toX = (time: number) => (time - window.start) * scale;
    for (const [id, box] of this.boxes.drawn()) {
      const face = this.#faces.get(id);
      if (face) slideIntoView(box, face, toX, this.width);
    }
  }

  /** The mark at a point of the viewport; null if none is near. */
  markAt(clientX: number, clientY: number): EventId | null {
    const props = this.#props;
    if (!props) return null;
    const x = this.#along(clientX);
    if (x < 0) return null;
    const { left, right, top } = this.#host.getBoundingClientRect();
    const rtl = props.direction === "rtl";
    const places = this.boxes.drawn().flatMap(([id, box]) => {
      const row = this.#rows.get(id);
      const body = box.querySelector(".mark-body")?.getBoundingClientRect();
      if (!row || !body) return [];
      const [start, end] = rtl
        ? [right - body.right, right - body.left]
        : [body.left - left, body.right - left];
      const place = { start: start - GUTTER, end: end - GUTTER };
      return [{ id, ...place, top: row.inDrawing, bottom: row.inDrawing + row.height }];
    });
    return nearestMark(places, x, clientY - top, REACH[props.density]);
  }

  /** The time at a point of the viewport. */
  timeAt(clientX: number): number {
    return this.#window.start + this.#along(clientX) / this.#scale;
  }

  /** The part of a mark that must be visible: at most a day of its place, with its label, and its row. */
  sightOf(
    id: EventId,
  ): { readonly time: Stretch; readonly top: number; readonly bottom: number } | null {
    const face = this.#faces.get(id);
    const row = this.#rows.get(id);
    if (!face || !row) return null;
    const { place, form } = face;
    const shown = Math.min(place.end - place.start, DAY_MS);
    // For a month or a year any part is enough, because its first day has no meaning of its own.
    const start =
      form === "month"
        ? Math.max(place.start, Math.min(this.#window.start, place.end - shown))
        : place.start;
    const label = this.#props?.density === "labelled" ? this.#labelWidth(id) : 0;
    const isAfter = row.mode === "one" || row.mode === "two";
    const end = start + Math.max(shown, isAfter ? label / this.#scale : 0);
    return { time: { start, end }, top: row.inDrawing, bottom: row.inDrawing + row.height };
  }

  /** The position of a mark in the viewport. `x` is where its symbol stands, or the edge of the window. */
  placeOnScreen(box: HTMLElement): MarkPlaceOnScreen {
    const { left, right, top, bottom } = (
      box.querySelector(".mark-body") ?? box
    ).getBoundingClientRect();
    const host = this.#host.getBoundingClientRect();
    const rtl = this.#props?.direction === "rtl";
    const x = rtl ? Math.min(right, host.right - GUTTER) : Math.max(left, host.left + GUTTER);
    return { x, top, bottom };
  }

  /** Pixels from the window's start to a point of the viewport, along time. */
  #along(clientX: number): number {
    const { left, right } = this.#host.getBoundingClientRect();
    return (this.#props?.direction === "rtl" ? right - clientX : clientX - left) - GUTTER;
  }

  #labelWidth(id: EventId): number {
    return oneLine(this.#labels.get(id) ?? NO_LABEL, true);
  }
}
