import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { EventId } from "../../../domain/ids.ts";
import { arrange, type Board, labelWidth, placeOf, type Sizes } from "../layout/board.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { drawLane, drawMark, type MarkFace } from "../marks/item-element.ts";
import { type DrawnMark, MarkBoxes } from "../marks/mark-boxes.ts";
import { placeSelectedLabel, roomForLabels } from "../marks/mark-labels.ts";
import { measureLabels, measureLanes } from "../marks/measure.ts";
import { nearestMark } from "../marks/nearest-mark.ts";
import type { MarkPlaceOnScreen, TimelineProps } from "./timeline-props.ts";
import { toVisGroup, toVisItem, type VisGroup, type VisItem } from "./vis-items.ts";

/** Pixels of the lanes' headings, as in Timeline.css. */
const GUTTER = 132;

/** Pixels from a mark within which the pointer means it. */
const REACH = { labelled: 2, compact: 14 } as const;

/** What stands where in the host, and how it looks; knows nothing of the library that moves it along time. */
export class Stage {
  readonly boxes = new MarkBoxes();
  readonly #host: HTMLElement;
  #props: TimelineProps | null = null;
  #board: Board | null = null;
  #labels: Sizes = new Map();
  #headings: Sizes = new Map();
  #window: Stretch = { start: 0, end: 1 };
  /** Pixels of a millisecond. */
  #scale = 0;
  #width = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Pixels along time that are seen, as of the last arrangement: asking the browser at every step is dear. */
  get width(): number {
    return this.#width;
  }

  setProps(props: TimelineProps): void {
    const before = this.#props;
    this.#props = props;
    this.#host.dataset.density = props.density;
    if (before?.marks !== props.marks || before.lanes !== props.lanes) this.measure();
  }

  /** Reads the sizes of labels and headings; again when a font has come. */
  measure(): void {
    if (!this.#props) return;
    this.#labels = measureLabels(this.#host, this.#props.marks);
    this.#headings = measureLanes(this.#host, this.#props.lanes);
  }

  /** Finds a place for everything in so many pixels of height; null while there is no room at all. */
  arrange(height: number): Board | null {
    const width = this.#host.clientWidth - GUTTER;
    if (!this.#props || width <= 0) return null;
    this.#width = width;
    const sizes = { labels: this.#labels, headings: this.#headings };
    this.#board = arrange({ ...this.#props, ...sizes, width, height });
    this.#host.style.setProperty("--row", `${this.#board.layout.row}px`);
    return this.#board;
  }

  /** The marks, as vis-timeline wants them. */
  items(): VisItem[] {
    return this.#board ? (this.#props?.marks ?? []).map(toVisItem) : [];
  }

  /** The lanes, as vis-timeline wants them. */
  groups(): VisGroup[] {
    const placed = this.#board?.layout.lanes ?? [];
    const lanes = this.#props?.lanes ?? [];
    return lanes.map((face, order) => {
      const lane = placed.find(({ id }) => id === face.id);
      return toVisGroup(face, lane, order);
    });
  }

  readonly drawMark = (id: EventId, content: HTMLElement): void => {
    const face = this.#props?.marks.find((mark) => mark.id === id);
    const box = face && drawMark(content, face);
    if (!box) return;
    this.#dress(face, box);
    this.boxes.keep(id, box);
  };

  /**
   * Gives every box its place down the lane and its state. vis-timeline, told of a new record, measures the box
   * at once, and hundreds change their places when one is selected.
   */
  dress(): void {
    for (const face of this.#props?.marks ?? []) {
      const box = this.boxes.made(face.id);
      if (box) this.#dress(face, box);
    }
  }

  #dress(face: MarkFace, box: HTMLElement): void {
    if (!this.#board) return;
    const isSelected = face.id === this.#props?.selected;
    box.style.setProperty("--mark-top", `${placeOf(face, this.#board).inLane}px`);
    box.toggleAttribute("data-selected", isSelected);
    box.ariaCurrent = isSelected ? "true" : null;
  }

  readonly drawLane = (id: string, inner: HTMLElement): void => {
    const face = this.#props?.lanes.find((lane) => lane.id === id);
    const placed = this.#board?.layout.lanes.find((lane) => lane.id === id);
    if (!face || !placed) return;
    drawLane(inner, face);
    inner.style.setProperty("--lane-size", `${placed.size}px`);
  };

  /** After every drawing: labels where there is room for them. */
  onDrawn(window: Stretch, scale: number): void {
    this.#window = window;
    this.#scale = scale;
    const drawn = this.#drawn();
    if (this.#props?.density === "labelled") roomForLabels(drawn, this.width);
    const selected = drawn.find(({ id }) => id === this.#props?.selected);
    if (selected) placeSelectedLabel(selected, this.width);
  }

  /** The mark that a point of the viewport means; null when none is near. */
  markAt(clientX: number, clientY: number): EventId | null {
    const props = this.#props;
    const board = this.#board;
    if (!props || !board) return null;
    const x = this.#along(clientX);
    if (x < 0) return null;
    const rows = new Map(props.marks.map((mark) => [mark.id, placeOf(mark, board).inDrawing]));
    const places = this.#drawn().map(({ id, start, end, label }) => {
      const top = rows.get(id) ?? 0;
      return { id, start, end: Math.max(end, start + label), top, bottom: top + board.layout.row };
    });
    return nearestMark(
      places,
      x,
      clientY - this.#host.getBoundingClientRect().top,
      REACH[props.density],
    );
  }

  /** The time under a point of the viewport. */
  timeAt(clientX: number): number {
    return this.#window.start + this.#along(clientX) / this.#scale;
  }

  /** What must be seen of a mark: its time with its label, but no more than a day of it, and its row. */
  sightOf(
    id: EventId,
  ): { readonly time: Stretch; readonly top: number; readonly bottom: number } | null {
    const mark = this.#props?.marks.find((face) => face.id === id);
    if (!mark || !this.#board) return null;
    const shown = Math.min(mark.end - mark.start, DAY_MS);
    // Of a month or a year any part will do; its first day says no more than the others.
    const start =
      mark.form === "month"
        ? Math.max(mark.start, Math.min(this.#window.start, mark.end - shown))
        : mark.start;
    const end = start + Math.max(shown, this.#labelOf(id) / this.#scale);
    const top = placeOf(mark, this.#board).inDrawing;
    return { time: { start, end }, top, bottom: top + this.#board.layout.row };
  }

  /** Where a mark's box is in the viewport; `x` is its start, or the window's when it began before. */
  placeOnScreen(box: HTMLElement): MarkPlaceOnScreen {
    const { left, right, top, bottom } = box.getBoundingClientRect();
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

  #labelOf(id: EventId): number {
    const density = this.#props?.density ?? "compact";
    return labelWidth({ density, labels: this.#labels }, id);
  }

  #drawn(): DrawnMark[] {
    const toX = (time: number) => Math.round((time - this.#window.start) * this.#scale);
    return this.boxes.drawn(this.#props?.marks ?? [], toX, (id) => ({
      label: this.#labelOf(id),
      back: this.#board?.backOf.get(id) ?? 0,
    }));
  }
}
