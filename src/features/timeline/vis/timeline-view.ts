import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { EventId } from "../../../domain/ids.ts";
import { dayAround, keepInside, windowShowing, zoomWindow } from "../layout/fit-window.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { DensityGlide } from "../marks/density-glide.ts";
import { MarkFocus } from "../marks/mark-focus.ts";
import type { KeyMove } from "../marks/mark-order.ts";
import { MarkPointing } from "../marks/mark-pointing.ts";
import { isSetIn } from "../marks/measure.ts";
import { headHeight, reveal } from "./lanes-scroll.ts";
import { MovingWindow } from "./moving-window.ts";
import { Stage } from "./stage.ts";
import type { TimelineProps } from "./timeline-props.ts";
import type { VisGroup, VisItem } from "./vis-items.ts";
import { visOptions } from "./vis-options.ts";
import { writeRecords } from "./vis-records.ts";
import { drawnWidth, redrawNow, repair, repairFirstDraw } from "./vis-repairs.ts";
import { wheelWish } from "./wheel.ts";

/** The factor of a zoom button or key. */
const ZOOM_STEP = 1.5;

/** Pixels between the edge and a mark that is brought into view. */
const AIR = 12;

/** A created timeline and its window. */
interface Standing {
  readonly timeline: Timeline;
  readonly window: MovingWindow;
}

/**
 * The drawing: the only module that knows vis-timeline, which provides positions along time, culling, lanes and
 * gestures. It gets its whole state as props, keeps vis-timeline equal to them, and reports what the reader does.
 *
 * Each view needs a fresh, connected element. vis-timeline breaks when `rtl` changes at run time and never resets the
 * container's direction (since 4.16.0), and a second timeline made in the same element and tick keeps the loading
 * screen of the first (since 4.21.0; neither reported).
 */
export class TimelineView {
  readonly #host: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #stage: Stage;
  readonly #focus: MarkFocus;
  readonly #glide: DensityGlide;
  readonly #held = { groups: new DataSet<VisGroup>(), items: new DataSet<VisItem>() };
  readonly #resize = new ResizeObserver(() => this.#arrange(false));
  #standing: Standing | null = null;
  #props: TimelineProps | null = null;
  #pointed: EventId | null = null;

  /** `scroller` contains the host and scrolls if the lanes are higher than it. */
  constructor(host: HTMLElement, scroller: HTMLElement) {
    this.#host = host;
    this.#scroller = scroller;
    this.#stage = new Stage(host, () => this.#arrange(false));
    this.#glide = new DensityGlide(host, this.#stage.boxes);
    this.#focus = new MarkFocus(host, {
      props: () => this.#props,
      boxOf: (id) => this.#stage.boxOf(id),
      bringIntoView: (id) => this.#bringIntoView(id),
      act: (move, id) => this.#act(move, id),
      onFocus: (id) => this.#point(id),
    });
    new MarkPointing(host, {
      markAt: (x, y) => this.#stage.markAt(x, y),
      onHover: (id, x) => this.#point(id, x),
      onDay: (x) => this.moveWindow(() => dayAround(this.#stage.timeAt(x)), true),
      onClick: (id) => this.choose(id),
    });
    scroller.addEventListener("wheel", this.#onWheel, { capture: true, passive: false });
    scroller.addEventListener("scroll", this.#onScroll);
    document.fonts.addEventListener("loadingdone", this.#onFonts);
    this.#resize.observe(host);
    this.#resize.observe(scroller);
  }

  setProps(props: TimelineProps): void {
    const before = this.#props;
    this.#props = props;
    const arrive = before && before.density !== props.density ? this.#glide.leave() : null;
    this.#stage.setProps(props);
    this.#arrange(before !== null && before.window !== props.window);
    arrive?.();
    if (props.selected === (before?.selected ?? null)) return;
    if (props.selected !== null) {
      this.#focus.moveTo(props.selected, false);
      if (before) this.#bringIntoView(props.selected);
    } else if (before?.selected && document.activeElement === document.body) {
      // The panel of the event has closed and lost the focus, so the focus goes back to the event's mark.
      this.#focus.moveTo(before.selected, true);
    }
  }

  /** Selects an event for the reader, and gives its mark the focus. */
  choose(id: EventId): void {
    this.#focus.moveTo(id, true);
    this.#props?.onSelect(id);
  }

  /** Moves the window for the reader, from where it is going. It is reported when it is at rest. */
  moveWindow(change: (from: Stretch) => Stretch, glide = false): void {
    if (!this.#props || !this.#standing) return;
    const wanted = change(this.#standing.window.goal);
    this.#show(keepInside(wanted, this.#props.extent), glide, true);
  }

  /** Zooms one step around a time, by default around the middle of the window. */
  zoom(way: "in" | "out", around?: number): void {
    this.#zoomBy(way === "in" ? ZOOM_STEP : 1 / ZOOM_STEP, around, true);
  }

  /** Goes back to the whole period, even during a move. */
  fit(): void {
    this.#standing?.window.release();
    this.#props?.onWindow(null, true);
    this.#arrange(true);
  }

  destroy(): void {
    this.#point(null);
    this.#resize.disconnect();
    this.#scroller.removeEventListener("wheel", this.#onWheel, { capture: true });
    this.#scroller.removeEventListener("scroll", this.#onScroll);
    document.fonts.removeEventListener("loadingdone", this.#onFonts);
    // A move that is not at rest would be lost, e.g. when the language is switched.
    if (this.#standing?.window.held) this.#props?.onWindow(this.#standing.window.goal, true);
    this.#standing?.window.stop();
    this.#props = null;
    this.#standing?.timeline.destroy();
    this.#standing = null;
    this.#stage.boxes.clear();
  }

  /** Updates vis-timeline to the props and the available room. */
  #arrange(glide: boolean): void {
    const props = this.#props;
    const board = this.#stage.arrange(
      this.#scroller.clientHeight - headHeight(this.#scroller, this.#host),
    );
    if (!props || !board) return;
    const window = keepInside(board.window, props.extent);
    this.#standing ??= this.#create(props, window);
    writeRecords(this.#held, { groups: this.#stage.groups(), items: this.#stage.items() });
    this.#stage.dress();
    props.onBoard(board);
    if (!this.#standing.window.held) this.#show(window, glide, false);
    redrawNow(this.#standing.timeline);
    // Another window may have other rows, so that the focused mark may have left the view.
    const sight = this.#focus.focused === null ? null : this.#stage.sightOf(this.#focus.focused);
    if (sight) reveal(this.#scroller, this.#host, sight, AIR);
    this.#glide.remember();
  }

  #create({ direction, extent, shortestWindow }: TimelineProps, window: Stretch): Standing {
    const { drawMark, drawLane } = this.#stage;
    const options = visOptions({ direction, extent, shortestWindow, window, drawMark, drawLane });
    const timeline = new Timeline(this.#host, [], [], options);
    const moving = new MovingWindow(timeline, (...rest) => this.#props?.onWindow(...rest));
    const standing = { timeline, window: moving };
    repair(timeline);
    timeline.setGroups(this.#held.groups);
    timeline.setItems(this.#held.items);
    timeline.on("changed", () => this.#onChanged(standing));
    // Set for drags and pinches, not for moves that MovingWindow makes.
    timeline.on("rangechange", ({ byUser }: { byUser: boolean }) => {
      if (!byUser) return;
      moving.drag();
      this.#point(null);
    });
    timeline.on("rangechanged", ({ byUser }: { byUser: boolean }) => byUser && moving.drop());
    repairFirstDraw(timeline);
    return standing;
  }

  #onChanged({ timeline, window }: Standing): void {
    const { now } = window;
    const scale = drawnWidth(timeline) / (now.end - now.start);
    this.#props?.onFrame(now, scale * DAY_MS);
    this.#stage.onDrawn(now, scale);
    this.#focus.sync();
  }

  #show(wanted: Stretch, glide: boolean, byUser: boolean): void {
    if (this.#standing?.window.goTo(wanted, glide, byUser)) this.#point(null);
  }

  #zoomBy(factor: number, around?: number, glide = false): void {
    const least = this.#props?.shortestWindow ?? DAY_MS;
    this.moveWindow((from) => zoomWindow(from, factor, around, least), glide);
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
    this.moveWindow((from) => {
      const air = (AIR / this.#stage.width) * (from.end - from.start);
      return windowShowing(from, sight.time, air);
    });
    // At once, because the focus needs the element.
    if (this.#standing) redrawNow(this.#standing.timeline);
    reveal(this.#scroller, this.#host, sight, AIR);
  }

  #act(move: KeyMove, id: EventId): void {
    const around = this.#stage.sightOf(id)?.time.start;
    if (move === "open") this.#stage.folds.open(id) || this.#props?.onSelect(id);
    else if (move === "fit") this.fit();
    else if (move === "zoom-in") this.zoom("in", around);
    else if (move === "zoom-out") this.zoom("out", around);
  }

  readonly #onFonts = ({ fontfaces }: FontFaceSetLoadEvent): void => {
    if (!isSetIn(this.#host, fontfaces)) return;
    this.#stage.measure();
    this.#arrange(false);
  };

  readonly #onScroll = (): void => this.#point(null);

  readonly #onWheel = (event: WheelEvent): void => {
    const wish = wheelWish(event, this.#props?.direction ?? "ltr");
    if (!wish) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === "zoom") this.#zoomBy(wish.factor, this.#stage.timeAt(event.clientX));
    else this.pan(wish.pixels);
  };

  /** Moves the window by pixels toward later times. */
  pan(pixels: number): void {
    this.moveWindow(({ start, end }) => {
      const by = (pixels / this.#stage.width) * (end - start);
      return { start: start + by, end: end + by };
    });
  }
}
