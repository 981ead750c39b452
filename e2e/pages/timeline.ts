import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import { addDays, DAY_MS, dayToTime } from "../../src/domain/dates/calendar-day.ts";
import type { CrisisEvent } from "../../src/domain/event.ts";
import { corpus } from "../corpus.ts";
import { IsnadPage, type Language } from "./isnad-page.ts";
import { windowAtRest } from "./window-rest.ts";
import { wordsOf } from "./words.ts";

/** The axis begins one day before the period. */
const AXIS_START = dayToTime(addDays(corpus.data.period.start, -1));

/** Pixels along time from the start of the window, in both directions. */
interface Along {
  readonly start: number;
  readonly end: number;
}

export interface Geometry {
  /** Width of the headings of the lanes, in pixels. */
  readonly headings: number;
  /** The columns of the days that are wholly on screen. */
  readonly days: readonly (Along & { readonly index: number })[];
  /** Each as long as all its date can touch, with its symbol. */
  readonly marks: readonly (Along & {
    readonly id: string;
    readonly top: number;
    readonly symbol: Along;
  })[];
}

/** The timeline of a desktop page. */
export class TimelinePage {
  readonly page: Page;
  readonly root: Locator;
  readonly #t: TFunction;
  readonly #own: TFunction<"timeline">;
  readonly #language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#language = language;
    this.#t = wordsOf(language);
    this.#own = wordsOf(language, "timeline");
    this.root = page.getByRole("region", { name: this.#t("timeline.title"), exact: true });
  }

  /** Opens a link and waits for the complete drawing. */
  static async open(page: Page, language: Language, query = ""): Promise<TimelinePage> {
    await new IsnadPage(page, language).open(query);
    return TimelinePage.#drawn(page, language);
  }

  /** Loads a link anew and waits for the complete drawing. */
  static async load(page: Page, language: Language, query = ""): Promise<TimelinePage> {
    await new IsnadPage(page, language).load(query);
    return TimelinePage.#drawn(page, language);
  }

  static async #drawn(page: Page, language: Language): Promise<TimelinePage> {
    await new IsnadPage(page, language).settle();
    const timeline = new TimelinePage(page, language);
    await timeline.ready();
    return timeline;
  }

  /** Waits until all marks are drawn. */
  async ready(): Promise<void> {
    await this.marks.first().waitFor();
  }

  get drawing(): Locator {
    return this.root.getByRole("application");
  }

  get marks(): Locator {
    return this.drawing.locator(".mark[role=button]");
  }

  mark(event: CrisisEvent): Locator {
    return this.drawing.getByRole("button", { name: event.title[this.#language] });
  }

  /** The symbol of an event, which stands on its day. */
  symbol(event: CrisisEvent): Locator {
    return this.mark(event).locator(".mark-shape");
  }

  /** The number of symbols in the window. */
  async symbolsInView(): Promise<number> {
    return this.drawing.evaluate((host) => {
      const frame = host.querySelector(".vis-center")?.getBoundingClientRect();
      if (!frame) return 0;
      return [...host.querySelectorAll(".mark .mark-shape")].filter((shape) => {
        const { left, right } = shape.getBoundingClientRect();
        const middle = (left + right) / 2;
        return middle >= frame.left && middle <= frame.right;
      }).length;
    });
  }

  get tabStops(): Locator {
    return this.drawing.locator('[tabindex="0"]');
  }

  /** The words of the labels of all marks. */
  get labelWords(): Locator {
    return this.drawing.locator(".mark-text");
  }

  /** The label over the lane of the selected event. */
  get selectedLabel(): Locator {
    return this.drawing.locator("[data-selected] .mark-label");
  }

  /** The marks of the articles, on their days of publication. */
  get publications(): Locator {
    return this.root
      .getByRole("toolbar", { name: this.#t("timeline.publications"), exact: true })
      .getByRole("button");
  }

  /** The button that scrolls to the lanes that are out of sight. */
  get lanesBelow(): Locator {
    return this.root.getByRole("button", { name: this.#t("timeline.lanesBelow"), exact: true });
  }

  /** "2 independent origins", in the plural form of the language. */
  origins(count: number): string {
    return this.#t("timeline.origins", { count });
  }

  get card(): Locator {
    return this.root.locator(".mark-card");
  }

  get announcement(): Locator {
    return this.root.getByRole("status");
  }

  /** "12 events", in the plural form of the language. */
  count(count: number): string {
    return this.#t("timeline.count", { count });
  }

  /** "4 differences", in the plural form of the language. */
  differences(count: number): string {
    return this.#t("timeline.differences", { count });
  }

  /** The labels of the axis, in order of time. */
  get axisLabels(): Locator {
    return this.root.getByRole("list", { name: this.#t("timeline.namedDays") }).locator("li");
  }

  /** Double-clicks a day of the axis, counted from its first, in the middle of its column. */
  async showDay(index: number): Promise<void> {
    const column = await this.root
      .locator(`.time-grid-unit[data-start="${AXIS_START + index * DAY_MS}"]`)
      .boundingBox();
    const axis = await this.root.locator(".time-axis").boundingBox();
    if (!column || !axis) throw new Error("The day is not there.");
    await this.page.mouse.dblclick(column.x + column.width / 2, axis.y + axis.height / 2);
  }

  /** The signs at the edges that count the articles outside the window. */
  edge(side: "before" | "after", count: number): Locator {
    const key = side === "before" ? "articlesBefore" : "articlesAfter";
    const name = wordsOf(this.#language, "timeline")(key, { count });
    return this.root.getByRole("button", { name, exact: true });
  }

  /** The strip with the whole period. */
  get overview(): Locator {
    return this.root.locator(".overview");
  }

  /** The words on days without events. */
  get silence(): Locator {
    return this.root.locator(".time-grid-silence").first();
  }

  button(what: "zoomIn" | "zoomOut" | "fit"): Locator {
    return this.root.getByRole("button", { name: this.#t(`timeline.${what}`), exact: true });
  }

  /** The distinct text directions of the words in and around the drawing. */
  async directionsOfWords(): Promise<string[]> {
    return this.root.evaluate((root) => {
      const classes = [
        "lane-name",
        "lane-count",
        "mark-text",
        "time-axis-label",
        "publications-name",
      ];
      const words = classes.flatMap((name) => [...root.getElementsByClassName(name)]);
      return [...new Set(words.map((element) => getComputedStyle(element).direction))];
    });
  }

  grip(grip: "start" | "whole" | "end"): Locator {
    return this.root.getByRole("slider", { name: this.#t(`timeline.grip.${grip}`) });
  }

  /** The button that shows and hides the key. */
  get keyButton(): Locator {
    return this.page.getByRole("button", { name: this.#t("timeline.keyButton"), exact: true });
  }

  /** Shows the key, if it is hidden. */
  async openKey(): Promise<void> {
    if ((await this.keyButton.getAttribute("aria-expanded")) === "false") {
      await this.keyButton.click();
    }
  }

  get key(): Locator {
    const direction = this.#language === "ar" ? "rtl" : "ltr";
    return this.page.getByRole("region", { name: this.#own(`key.title.${direction}`) });
  }

  /** Turns the wheel over the middle of the drawing; returns whether the page was kept from scrolling. */
  async wheel(turn: { deltaX?: number; deltaY?: number; ctrlKey?: boolean }): Promise<boolean> {
    return this.drawing.evaluate((host, init) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      const place = { clientX: left + width / 2, clientY: top + height / 2 };
      const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...place, ...init });
      const target = document.elementFromPoint(place.clientX, place.clientY) ?? host;
      return !target.dispatchEvent(event);
    }, turn);
  }

  /** Drags the empty middle of the drawing sideways. */
  async drag(right: number): Promise<void> {
    const box = await this.drawing.boundingBox();
    if (!box) throw new Error("The drawing is not there.");
    const from = { x: box.x + box.width / 2, y: box.y + 4 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + right, from.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Waits until the window is at rest and no mark moves. */
  async rest(): Promise<void> {
    await windowAtRest(this.page);
  }

  /** The days that the window shows, counted from the first day of the axis. */
  async window(): Promise<{ from: number; shown: number }> {
    return this.root.locator(".timeline-head").evaluate((head) => {
      const { style } = head as HTMLElement;
      const number = (name: string) => Number(style.getPropertyValue(name));
      return { from: number("--from"), shown: number("--shown") };
    });
  }

  async geometry(): Promise<Geometry> {
    return this.drawing.evaluate(
      (host, { axisStart, dayMs }) => {
        const frame = host.getBoundingClientRect();
        const headings = host.querySelector(".vis-label")?.getBoundingClientRect().width ?? 0;
        const width = frame.width - headings;
        const along = (element: Element) => {
          const box = element.getBoundingClientRect();
          const rtl = getComputedStyle(host).direction === "rtl";
          const start = rtl ? frame.right - headings - box.right : box.left - frame.left - headings;
          return { start, end: start + box.width, top: box.top };
        };
        const columns = [...document.querySelectorAll<HTMLElement>(".time-grid-unit")];
        const days = columns.map((column) => {
          return { ...along(column), index: (Number(column.dataset.start) - axisStart) / dayMs };
        });
        const marks = [...host.querySelectorAll<HTMLElement>("[role=button]")];
        return {
          headings,
          days: days.filter(({ start, end }) => end - start > 1 && start > 0 && end < width),
          marks: marks.map((mark) => {
            const symbol = along(mark.querySelector(".mark-shape") ?? mark);
            return { ...along(mark), id: mark.dataset.id ?? "", symbol };
          }),
        };
      },
      { axisStart: AXIS_START, dayMs: DAY_MS },
    );
  }
}
