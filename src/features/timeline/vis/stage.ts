import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { EventId } from "../../../domain/ids.ts";
import { FoldBoxes } from "../folds/fold-boxes.ts";
import {
  arrange,
  type Board,
  fittedWindow,
  lanesInView,
  lastMarks,
  type Sizes,
} from "../layout/board.ts";
import { keepInside } from "../layout/fit-window.ts";
import type { LabelledMark } from "../layout/label-modes.ts";
import { candidates } from "../layout/lane-folds.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { dressMark, slideIntoView } from "../marks/dress-mark.ts";
import { drawLane, drawMark, type MarkFace } from "../marks/item-element.ts";
import { LabelSizes } from "../marks/label-sizes.ts";
import { MarkBoxes } from "../marks/mark-boxes.ts";
import { measureLanes } from "../marks/measure.ts";
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
  readonly folds = new FoldBoxes();
  #board: Board | null = null;
  #rows: ReadonlyMap<EventId, LabelledMark & { readonly inDrawing: number }> = new Map();
  readonly #sizes: LabelSizes;
  #headings: Sizes = new Map();
  #window: Stretch = { start: 0, end: 1 };
  /** Pixels per millisecond. */
  #scale = 0;
  #width = 0;

  /** Calls back when text gets another size, so that marks must be arranged again. */
  constructor(host: HTMLElement, onSizes: () => void) {
    this.#host = host;
    this.#sizes = new LabelSizes(host, onSizes);
    host.append(this.folds.element);
  }

  /** The box of a mark, or of the row that counts it; null if neither is drawn. */
  boxOf(id: EventId): HTMLElement | null {
    return this.boxes.of(id) ?? this.folds.of(id);
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

  /** Measures headings, and forgets the sizes of labels. Call it again when a font has loaded. */
  measure(): void {
    this.#sizes.clear();
    this.#headings = measureLanes(this.#host, this.#props?.lanes ?? []);
  }

  #face(id: EventId): MarkFace | null {
    return this.#props?.faceOf(id) ?? null;
  }

  /** Arranges marks and lanes in `height` pixels. Null while the host has no width. */
  arrange(height: number): Board | null {
    const width = this.#host.clientWidth - GUTTER;
    const props = this.#props;
    if (!props || width <= 0) return null;
    this.#width = width;
    const labelOf = (id: EventId) => this.#sizes.of(id);
    const input = { ...props, labelOf, width };
    if (props.density === "labelled") {
      this.#sizes.measure(lastMarks(props.marks, props.period), props.faceOf);
      const window = keepInside(props.window ?? fittedWindow(input), props.extent);
      const units = props.unitsOf(window, width);
      const seen = lanesInView(input, window).flatMap(({ view, beside }) => [
        ...candidates(view.inside, units, props.selected),
        ...beside,
      ]);
      this.#sizes.measure(seen, props.faceOf);
    }
    const board = arrange({
      ...input,
      headings: this.#headings,
      language: this.#host.lang,
      stretch: this.#sizes.stretch,
      wordsOf: ({ spokesman }) => this.#sizes.ofWords(this.#face(spokesman)?.when ?? ""),
      height,
    });
    this.#board = board;
    this.#rows = new Map(
      board.lanes.flatMap(({ marks, top, rowsTop }) =>
        marks.map((row) => {
          const inLane = row.top + rowsTop;
          return [row.id, { ...row, top: inLane, inDrawing: top + inLane }];
        }),
      ),
    );
    this.boxes.keepOnly(this.#rows);
    this.folds.draw(board, {
      start: props.extent.start,
      direction: props.lanes[0]?.direction ?? "ltr",
      wordsOf: (fold) => props.wordsOfFold(fold, board.window, width),
      onOpen: (fold, button) => this.#props?.onFold(fold, button),
    });
    return board;
  }

  /** The marks of the window and beside it as items of vis-timeline. */
  items(): VisItem[] {
    const faces = [...this.#rows.keys()].flatMap((id) => this.#face(id) ?? []);
    // In order of time, so that the elements are, too.
    return faces.sort((a, b) => a.at - b.at).map(toVisItem);
  }

  /** The lanes as groups of vis-timeline. */
  groups(): VisGroup[] {
    const placed = new Map(this.#board?.lanes.map((lane) => [lane.id, lane]));
    const lanes = this.#props?.lanes ?? [];
    return lanes.map((face, order) => toVisGroup(face, placed.get(face.id)?.size ?? 0, order));
  }

  readonly drawMark = (id: EventId, content: HTMLElement): void => {
    const face = this.#face(id);
    const box = face && drawMark(content, face);
    if (!box) return;
    this.#dress(id, box);
    this.boxes.keep(id, box);
  };

  /**
   * Sets the vertical position and the state of every box. Not through vis-timeline's records: each changed record
   * makes it measure the box at once, and hundreds of boxes move when one is selected.
   */
  dress(): void {
    for (const id of this.#rows.keys()) {
      const box = this.boxes.made(id);
      if (box) this.#dress(id, box);
    }
  }

  #dress(id: EventId, box: HTMLElement): void {
    const row = this.#rows.get(id);
    if (row) dressMark(box, row, id === this.#props?.selected);
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
      const face = this.#face(id);
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
    const mark = this.#props?.index.mark(id);
    if (!mark) return null;
    const { place, form } = mark;
    const shown = Math.min(place.end - place.start, DAY_MS);
    // For a month or a year any part is enough, because its first day has no meaning of its own.
    const start =
      form === "month"
        ? Math.max(place.start, Math.min(this.#window.start, place.end - shown))
        : place.start;
    const row = this.#rows.get(id);
    const label = this.#props?.density === "labelled" ? this.#sizes.lineOf(id) : 0;
    const isAfter = row?.mode === "one" || row?.mode === "two";
    const end = start + Math.max(shown, isAfter ? label / this.#scale : 0);
    // Its row is known only when it is drawn; until then, its lane.
    const lane = this.#board?.lanes.find((each) => each.id === mark.lane);
    const top = row?.inDrawing ?? lane?.top ?? 0;
    return { time: { start, end }, top, bottom: top + (row?.height ?? 0) };
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
}
