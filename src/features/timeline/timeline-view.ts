import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { DAY_MS } from "../../domain/calendar-day.ts";
import type { EventId } from "../../domain/ids.ts";
import { type Board, placeOf } from "./board.ts";
import { keepInside, windowShowing, zoomWindow } from "./fit-window.ts";
import { MarkFocus } from "./mark-focus.ts";
import type { KeyMove } from "./mark-order.ts";
import { MarkPointing } from "./mark-pointing.ts";
import { Stage } from "./stage.ts";
import type { Stretch } from "./timeline-items.ts";
import type { TimelineProps } from "./timeline-props.ts";
import { difference, toVisGroup, toVisItem, type VisGroup, type VisItem } from "./vis-items.ts";
import { visOptions } from "./vis-options.ts";
import { drawnWidth, redrawNow, repairFirstDraw, standOnWholePixels } from "./vis-repairs.ts";
import { wheelWish } from "./wheel.ts";

/** One step of a zoom button or key. */
const ZOOM_STEP = 1.5;

/** Pixels kept between a mark that is brought into view and the edge. */
const AIR = 12;

/**
 * The drawing: the only place that knows vis-timeline, which gives it positions along time, culling, lanes
 * and gestures. It is given the whole truth, keeps what the library holds equal to it, and reports only
 * what the reader did.
 *
 * Each view needs a fresh, connected element, because vis-timeline breaks when `rtl` changes at run time and
 * never resets the container's direction (since vis 4.16.0), and a second timeline made in the same element
 * and tick keeps the loading screen of the first (since vis 4.21.0; neither reported).
 */
export class TimelineView {
  readonly #host: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #stage: Stage;
  readonly #focus: MarkFocus;
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisGroup>();
  readonly #resize = new ResizeObserver(() => this.#arrange());
  #timeline: Timeline | null = null;
  #props: TimelineProps | null = null;
  #pointed: EventId | null = null;
  /** Whether the reader is moving the window; then nothing else may. */
  #moving = false;

  /** `scroller` holds the host and scrolls when the lanes need more height than it has. */
  constructor(host: HTMLElement, scroller: HTMLElement) {
    this.#host = host;
    this.#scroller = scroller;
    this.#stage = new Stage(host);
    this.#focus = new MarkFocus(host, {
      props: () => this.#props,
      boxOf: (id) => this.#stage.boxes.of(id),
      bringIntoView: (id) => this.#bringIntoView(id),
      act: (move, id) => this.#act(move, id),
      onFocus: (id) => this.#point(id),
    });
    new MarkPointing(host, {
      markAt: (x, y) => this.#stage.markAt(x, y),
      onHover: (id, x) => this.#point(id, x),
      onClick: (id) => {
        this.#focus.moveTo(id, true);
        this.#props?.onSelect(id);
      },
    });
    host.addEventListener("wheel", this.#onWheel, { capture: true, passive: false });
    document.fonts.addEventListener("loadingdone", this.#onFonts);
    this.#resize.observe(host);
    this.#resize.observe(scroller);
  }

  setProps(props: TimelineProps): void {
    const before = this.#props;
    this.#props = props;
    this.#stage.setProps(props);
    this.#arrange();
    if (props.selected === (before?.selected ?? null)) return;
    if (props.selected !== null) this.#focus.moveTo(props.selected, false);
    // What showed the event is gone and the focus with it: back to the event's mark.
    else if (before?.selected && document.activeElement === document.body) {
      this.#focus.moveTo(before.selected, true);
    }
  }

  /** The stretch of time on screen, in whole milliseconds. */
  window(): Stretch {
    const shown = this.#timeline?.getWindow();
    return { start: shown?.start.getTime() ?? 0, end: shown?.end.getTime() ?? 0 };
  }

  /** Moves the window as the reader would; it is reported when it comes to rest. */
  moveWindow(wanted: Stretch): void {
    if (!this.#props) return;
    if (this.#show(keepInside(wanted, this.#props.extent))) this.#moving = true;
  }

  /** Zooms one step around a time, by default the middle of the window. */
  zoom(way: "in" | "out", around?: number): void {
    this.#zoomBy(way === "in" ? ZOOM_STEP : 1 / ZOOM_STEP, around);
  }

  destroy(): void {
    this.#resize.disconnect();
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
    this.#props = null;
    this.#timeline?.destroy();
    this.#timeline = null;
    this.#stage.boxes.clear();
  }

  /** Makes what vis-timeline holds equal to the props and to the room there is. */
  #arrange(): void {
    const props = this.#props;
    const board = this.#stage.arrange(this.#scroller.clientHeight - this.#headHeight());
    if (!props || !board) return;
    const window = props.window ?? board.fitted;
    this.#timeline ??= this.#create(props, window);
    this.#write(props, board);
    props.onQuiet(board.quiet);
    if (!this.#moving) this.#show(window);
    redrawNow(this.#timeline);
  }

  #create({ direction, extent }: TimelineProps, window: Stretch): Timeline {
    const { drawMark, drawLane } = this.#stage;
    const options = visOptions({ direction, extent, window, drawMark, drawLane });
    const timeline = new Timeline(this.#host, [], [], options);
    standOnWholePixels(timeline);
    timeline.setGroups(this.#groups);
    timeline.setItems(this.#items);
    timeline.on("changed", () => this.#onChanged(timeline));
    timeline.on("rangechange", ({ byUser }: { byUser: boolean }) => {
      this.#moving ||= byUser;
      if (byUser) this.#point(null);
    });
    timeline.on("rangechanged", ({ byUser }: { byUser: boolean }) => {
      const moved = byUser || this.#moving;
      this.#moving = false;
      this.#props?.onWindow(this.window(), moved);
    });
    repairFirstDraw(timeline);
    return timeline;
  }

  #write({ lanes, marks, selected }: TimelineProps, board: Board): void {
    const placed = new Map(board.layout.lanes.map((lane) => [lane.id, lane]));
    const groups = difference(
      this.#groups.get(),
      lanes.map((face, index) => toVisGroup(face, placed.get(face.id), index)),
    );
    const items = difference(
      this.#items.get(),
      marks.map((face) => toVisItem(face, [placeOf(face, board).inLane, face.id === selected])),
    );
    this.#items.remove(items.gone);
    this.#groups.remove(groups.gone);
    this.#groups.update(groups.changed);
    this.#items.update(items.changed);
  }

  #onChanged(timeline: Timeline): void {
    const window = this.window();
    const scale = drawnWidth(timeline) / (window.end - window.start);
    this.#props?.onFrame(window, scale * DAY_MS);
    this.#stage.onDrawn(window, scale);
    this.#focus.sync();
  }

  /** Shows a window; false when it is on screen already. */
  #show({ start, end }: Stretch): boolean {
    const timeline = this.#timeline;
    const now = this.window();
    if (!timeline || (Math.round(start) === now.start && Math.round(end) === now.end)) return false;
    timeline.setWindow(Math.round(start), Math.round(end), { animation: false });
    redrawNow(timeline);
    return true;
  }

  #zoomBy(factor: number, around?: number): void {
    const now = this.window();
    const length = now.end - now.start;
    const centre = around ?? now.start + length / 2;
    this.moveWindow(zoomWindow(now, Math.min(factor, length / DAY_MS), centre));
  }

  #point(id: EventId | null, x?: number): void {
    if (id === this.#pointed) return;
    const { boxes } = this.#stage;
    if (this.#pointed !== null) boxes.of(this.#pointed)?.removeAttribute("data-pointed");
    this.#pointed = id;
    const box = id === null ? null : boxes.of(id);
    box?.setAttribute("data-pointed", "");
    const place = box && this.#stage.placeOnScreen(box);
    this.#props?.onPoint(id, place && { ...place, x: x ?? place.x });
  }

  #bringIntoView(id: EventId): void {
    const sight = this.#stage.sightOf(id);
    if (!sight) return;
    const window = this.window();
    const air = (AIR / this.#stage.width) * (window.end - window.start);
    this.moveWindow(windowShowing(window, sight.time, air));
    const { scrollTop, clientHeight } = this.#scroller;
    const lowest = sight.bottom + this.#headHeight() + AIR - clientHeight;
    this.#scroller.scrollTop = Math.max(lowest, Math.min(scrollTop, sight.top - AIR));
  }

  /** Pixels of what stands above the lanes and stays there when they scroll. */
  #headHeight(): number {
    const { top } = this.#scroller.getBoundingClientRect();
    const above = this.#host.getBoundingClientRect().top - top - this.#scroller.clientTop;
    return Math.round(above + this.#scroller.scrollTop);
  }

  #act(move: KeyMove, id: EventId): void {
    const around = this.#stage.sightOf(id)?.time.start;
    if (move === "open") this.#props?.onSelect(id);
    else if (move === "fit") this.#props?.onWindow(null, true);
    else if (move === "zoom-in") this.zoom("in", around);
    else if (move === "zoom-out") this.zoom("out", around);
  }

  readonly #onFonts = (): void => {
    this.#stage.measure();
    this.#arrange();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    const wish = wheelWish(event, this.#props?.direction ?? "ltr");
    if (!wish) return;
    event.preventDefault();
    event.stopPropagation();
    const window = this.window();
    if (wish.kind === "zoom") {
      this.#zoomBy(wish.factor, this.#stage.timeAt(event.clientX));
    } else {
      const shift = (wish.pixels / this.#stage.width) * (window.end - window.start);
      this.moveWindow({ start: window.start + shift, end: window.end + shift });
    }
  };
}
