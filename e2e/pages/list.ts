import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { CalendarDay } from "../../src/domain/dates/calendar-day.ts";
import type { CrisisEvent } from "../../src/domain/event.ts";
import type { Kind } from "../../src/domain/kind.ts";
import { localeOf } from "../../src/domain/locale.ts";
import { formatDay } from "../../src/i18n/formats.ts";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** The phone's first screen (chips, strip of days, list) and the sheet that covers it. */
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

  /** The hidden heading of the list, where a screen reader starts. */
  get title(): Locator {
    return this.list.getByRole("heading", { level: 2 });
  }

  /** The rows: buttons that open their events. */
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

  heading(day: CalendarDay): Locator {
    return this.list.getByRole("heading", {
      level: 3,
      name: formatDay(day, localeOf(this.language), "weekdayDayMonth"),
    });
  }

  get strip(): Locator {
    return this.page.getByRole("navigation", { name: this.#t("list.strip") });
  }

  column(day: CalendarDay): Locator {
    return this.strip.getByRole("button", {
      name: formatDay(day, localeOf(this.language), "weekdayDayMonth"),
    });
  }

  /** The column of the current day. */
  get currentColumn(): Locator {
    return this.strip.locator("[aria-current]");
  }

  /** In CSS pixels: how much of the strip is hidden, and how far its current day is from its middle. */
  async stripPlace(): Promise<{ readonly hidden: number; readonly off: number }> {
    return this.strip.evaluate((strip) => {
      const current = strip.querySelector("[aria-current]")?.getBoundingClientRect();
      const { left, width } = strip.getBoundingClientRect();
      const off = current ? current.left + current.width / 2 - (left + width / 2) : Number.NaN;
      return { hidden: strip.scrollWidth - strip.clientWidth, off };
    });
  }

  /** The button that shows and hides the choice of kinds. */
  get filter(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${this.#t("filters.open")}`) });
  }

  /** Shows the choice of kinds, if it is hidden. */
  async openFilter(): Promise<void> {
    if ((await this.filter.getAttribute("aria-expanded")) === "false") await this.filter.click();
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

  /** The bar of the sheet: a button, and the handle to pull the sheet away. */
  get sheetHandle(): Locator {
    return this.sheet.getByRole("button", { name: this.#t("sheet.close"), exact: true }).first();
  }

  /** Drags the sheet's handle down by CSS pixels and lets go. */
  async pullSheet(by: number): Promise<void> {
    const box = await this.sheetHandle.boundingBox();
    if (!box) throw new Error("There is no sheet to pull.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + by, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Drags the sheet's handle down by CSS pixels with a finger: no click follows. Chromium only. */
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

  /** How far the page is scrolled, in CSS pixels. */
  async scroll(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** Turns the wheel up at the mouse; returns by how many CSS pixels the page scrolls (less than 0). */
  async wheelUp(by: number): Promise<number> {
    const before = await this.scroll();
    const turned = this.page.evaluate(async () => {
      await new Promise((resolve) => addEventListener("wheel", resolve, { once: true }));
      for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
    });
    await this.page.mouse.wheel(0, -by);
    await turned;
    return (await this.scroll()) - before;
  }

  /** The upper edge of the row, in CSS pixels from the top of the screen. */
  async topOf(event: CrisisEvent): Promise<number> {
    return this.row(event).evaluate((row) => row.getBoundingClientRect().top);
  }

  /** The lower edge of the bars above the list while it scrolls, in CSS pixels from the top of the screen. */
  async coveredByBars(): Promise<number> {
    return this.strip.evaluate((strip) => strip.getBoundingClientRect().bottom);
  }
}
