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

/** The distance in pixels within which the pointer reaches a mark. */
const REACH = { labelled: 2, compact: 14 } as const;

/** The arrangement and appearance of marks and lanes in the host. It does not depend on vis-timeline. */
export class Stage {
  readonly boxes = new MarkBoxes();
  readonly #host: HTMLElement;
  #props: TimelineProps | null = null;
  #board: Board | null = null;
  #labels: Sizes = new Map();
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
    if (!this.#props) return;
    this.#labels = measureLabels(this.#host, this.#props.marks);
    this.#headings = measureLanes(this.#host, this.#props.lanes);
  }

  /** Arranges marks and lanes in `height` pixels. Null while the host has no width. */
  arrange(height: number): Board | null {
    const width = this.#host.clientWidth - GUTTER;
    if (!this.#props || width <= 0) return null;
    this.#width = width;
    const sizes = { labels: this.#labels, headings: this.#headings };
    this.#board = arrange({ ...this.#props, ...sizes, width, height });
    this.#host.style.setProperty("--row", `${this.#board.layout.row}px`);
    return this.#board;
  }

  /** The marks as items of vis-timeline. */
  items(): VisItem[] {
    return this.#board ? (this.#props?.marks ?? []).map(toVisItem) : [];
  }

  /** The lanes as groups of vis-timeline. */
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
   * Sets the vertical position and the state of every box. Not through vis-timeline's records: each changed record
   * makes it measure the box at once, and hundreds of boxes move when one is selected.
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

  /** Fits the labels into the available room. Call it after every redraw. */
  onDrawn(window: Stretch, scale: number): void {
    this.#window = window;
    this.#scale = scale;
    const drawn = this.#drawn();
    if (this.#props?.density === "labelled") roomForLabels(drawn, this.width);
    const selected = drawn.find(({ id }) => id === this.#props?.selected);
    if (selected) placeSelectedLabel(selected, this.width);
  }

  /** The mark at a point of the viewport; null if none is near. */
  markAt(clientX: number, clientY: number): EventId | null {
    const props = this.#props;
    const board = this.#board;
    if (!props || !board) return null;
    const x = this.#along(clientX);
    if (x < 0) return null;
    const rows = new Map(props.marks.map((mark) => [mark.id, placeOf(mark, board).inDrawing]));
    const places = this.#drawn().map(({ id, start, end, at, label }) => {
      const top = rows.get(id) ?? 0;
      return { id, start, end: Math.max(end, at + label), top, bottom: top + board.layout.row };
    });
    return nearestMark(
      places,
      x,
      clientY - this.#host.getBoundingClientRect().top,
      REACH[props.density],
    );
  }

  /** The time at a point of the viewport. */
  timeAt(clientX: number): number {
    return this.#window.start + this.#along(clientX) / this.#scale;
  }

  /** The part of a mark that must be visible: at most a day of its time, with its label, and its row. */
  sightOf(
    id: EventId,
  ): { readonly time: Stretch; readonly top: number; readonly bottom: number } | null {
    const mark = this.#props?.marks.find((face) => face.id === id);
    if (!mark || !this.#board) return null;
    const shown = Math.min(mark.end - mark.start, DAY_MS);
    // For a month or a year any part is enough, because its first day has no meaning of its own.
    const start =
      mark.form === "month"
        ? Math.max(mark.start, Math.min(this.#window.start, mark.end - shown))
        : mark.at;
    const end = start + Math.max(shown, this.#labelOf(id) / this.#scale);
    const top = placeOf(mark, this.#board).inDrawing;
    return { time: { start, end }, top, bottom: top + this.#board.layout.row };
  }

  /** The position of a mark in the viewport. `x` is where its label begins, or the edge of the window if that is earlier. */
  placeOnScreen(box: HTMLElement): MarkPlaceOnScreen {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const host = this.#host.getBoundingClientRect();
    const rtl = this.#props?.direction === "rtl";
    const before = (Number.parseFloat(box.style.getPropertyValue("--at")) / 100) * (right - left);
    const x = rtl
      ? Math.min(right - before, host.right - GUTTER)
      : Math.max(left + before, host.left + GUTTER);
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
