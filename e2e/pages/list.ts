import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { CalendarDay } from "../../src/domain/dates/calendar-day.ts";
import type { CrisisEvent } from "../../src/domain/event.ts";
import type { Kind } from "../../src/domain/kind.ts";
import { formatDay } from "../../src/i18n/formats.ts";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** The phone's first screen: chips, strip of days, list; and the sheet that covers it. */
export class ListPage {
  readonly page: Page;
  readonly language: Language;
  readonly #t: TFunction;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.#t = wordsOf(language);
  }

  get list(): Locator {
    return this.page.getByRole("region", { name: this.#t("list.heading") });
  }

  /** What the list is called: heard, and the place to read it from. */
  get title(): Locator {
    return this.list.getByRole("heading", { level: 2 });
  }

  /** Rows, each a button that opens its event. */
  get rows(): Locator {
    return this.list
      .getByRole("listitem")
      .and(this.page.locator("[data-anchor]"))
      .getByRole("button");
  }

  row(event: CrisisEvent): Locator {
    return this.list.locator(`[data-anchor="${event.id}"]`).getByRole("button");
  }

  /** The titles of the rows from top to bottom. */
  async titles(): Promise<string[]> {
    return this.rows.locator(".event-row-title").allTextContents();
  }

  /** "الجمعة 7 يناير 8 أحداث": a day as its heading says it, with what is told of it. */
  dayAndCount(day: CalendarDay, count: number): string {
    return `${formatDay(day, this.language, "weekdayDayMonth")} ${this.#t("counts.events", { count })}`;
  }

  /** What is said of so many days under which nothing is listed, though a wider date may lie in them. */
  nonePrecisely(count: number): string {
    return this.#t("list.noneDatedPrecisely", { count });
  }

  heading(day: CalendarDay): Locator {
    return this.list.getByRole("heading", {
      level: 3,
      name: formatDay(day, this.language, "weekdayDayMonth"),
    });
  }

  get strip(): Locator {
    return this.page.getByRole("navigation", { name: this.#t("list.strip") });
  }

  column(day: CalendarDay): Locator {
    return this.strip.getByRole("button", {
      name: formatDay(day, this.language, "weekdayDayMonth"),
    });
  }

  /** The column of the day that is being read. */
  get currentColumn(): Locator {
    return this.strip.locator("[aria-current]");
  }

  /** Sideways, in CSS pixels: how much of the strip is hidden, and how far its current day is off its middle. */
  async stripPlace(): Promise<{ readonly hidden: number; readonly off: number }> {
    return this.strip.evaluate((strip) => {
      const current = strip.querySelector("[aria-current]")?.getBoundingClientRect();
      const { left, width } = strip.getBoundingClientRect();
      const off = current ? current.left + current.width / 2 - (left + width / 2) : Number.NaN;
      return { hidden: strip.scrollWidth - strip.clientWidth, off };
    });
  }

  get allKinds(): Locator {
    return this.page.getByRole("radio", { name: new RegExp(`^${this.#t("filters.all")}`) });
  }

  chip(kind: Kind): Locator {
    return this.page.getByRole("radio", { name: new RegExp(`^${kind.short[this.language]} \\d`) });
  }

  get reset(): Locator {
    return this.list.getByRole("button", { name: this.#t("list.reset") });
  }

  get announcement(): Locator {
    return this.page.getByRole("status");
  }

  announced(count: number): string {
    return this.#t("filters.shown", { count });
  }

  get sheet(): Locator {
    return this.page.getByRole("dialog");
  }

  /** The bar of the sheet, by which it is also pulled away. */
  get sheetHandle(): Locator {
    return this.sheet.getByRole("button", { name: this.#t("sheet.close"), exact: true }).first();
  }

  /** Drags the sheet's handle down by so many CSS pixels and lets go. */
  async pullSheet(by: number): Promise<void> {
    const box = await this.sheetHandle.boundingBox();
    if (!box) throw new Error("There is no sheet to pull.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + by, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Drags the sheet's handle down by so many CSS pixels with a finger, after which no click follows. */
  async pullSheetByFinger(by: number): Promise<void> {
    const box = await this.sheetHandle.boundingBox();
    if (!box) throw new Error("There is no sheet to pull.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const devtools = await this.page.context().newCDPSession(this.page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", down: number | null) =>
      devtools.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: down === null ? [] : [{ x, y: y + down }],
      });
    await touch("touchStart", 0);
    await touch("touchMove", by / 2);
    await touch("touchMove", by);
    await touch("touchEnd", null);
    await devtools.detach();
  }

  /** Where the page is scrolled to, in CSS pixels. */
  async scroll(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** Pixels from the top of the screen to the row. */
  async topOf(event: CrisisEvent): Promise<number> {
    return this.row(event).evaluate((row) => row.getBoundingClientRect().top);
  }

  /** Pixels of the screen that the bars above the list take while it scrolls. */
  async coveredByBars(): Promise<number> {
    return this.strip.evaluate((strip) => strip.getBoundingClientRect().bottom);
  }
}
