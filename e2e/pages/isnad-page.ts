import type { Locator, Page } from "@playwright/test";
import ar from "../../src/i18n/catalogues/ar/common.json" with { type: "json" };
import fr from "../../src/i18n/catalogues/fr/common.json" with { type: "json" };

export const LANGUAGES = ["ar", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS = { ar, fr } as const;

/** The whole page, in one language. */
export class IsnadPage {
  readonly page: Page;
  readonly language: Language;
  readonly words: typeof ar.app | typeof fr.app;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.words = WORDS[language].app;
  }

  /**
   * Opens a link in this language; `query` without "?" and without the language. A page that shows the app
   * already goes to its start and then to the link without loading anew, as Back and Forward do.
   */
  async open(query = ""): Promise<void> {
    const link = `?lang=${this.language}${query && `&${query}`}`;
    if (!(await this.#goWithinApp(link))) await this.page.goto(`./${link}`);
    await this.page.getByRole("banner").waitFor();
  }

  /** Loads a link anew, as a first visit or a reload does. */
  async load(query = ""): Promise<void> {
    await this.page.goto(`./?lang=${this.language}${query && `&${query}`}`);
    await this.page.getByRole("banner").waitFor();
  }

  /** Goes to a link inside the app; false if only a load can show it, or if no app is there. */
  async #goWithinApp(link: string): Promise<boolean> {
    const { page, language } = this;
    if (!page.url().startsWith("http")) return false;
    // Ways of looking (filter, list, window …) are read from the address only when the app loads. The start undoes
    // all of them but the settings and what the reader reads.
    const places = ["lang", "event", "quote", "doc", "par", "beside", "page", "question"];
    const keysOf = (address: string) => [...new URL(address, page.url()).searchParams.keys()];
    const kept = ["reads", "time", "digits", "months"];
    if (keysOf(page.url()).some((key) => kept.includes(key))) return false;
    if (!keysOf(link).every((key) => places.includes(key))) return false;
    return page.evaluate(
      async ({ link, language }) => {
        const start = document.querySelector<HTMLElement>(".top-bar-brand");
        if (!start || document.documentElement.lang !== language) return false;
        const later = async (ms: number) => {
          if (performance.now() - since > 10_000)
            throw new Error("The drawing does not come to rest.");
          await new Promise((resolve) => setTimeout(resolve, ms));
        };
        const since = performance.now();
        const overview = () => document.querySelector<HTMLElement>(".overview")?.style.cssText;
        // A window that is being moved is reported after 200 ms and would then replace that of the start.
        const app = window as { styledAt?: number };
        if (app.styledAt === undefined) {
          app.styledAt = performance.now();
          new MutationObserver(() => {
            app.styledAt = performance.now();
          }).observe(document.body, { subtree: true, attributeFilter: ["style"] });
        }
        while (overview() !== undefined && performance.now() - app.styledAt < 250) await later(30);
        const moved = location.search.includes("from=");
        // An entry of its own, so that going to the start does not go back in the history.
        history.pushState(null, "", location.href);
        start.click();
        getSelection()?.removeAllRanges();
        for (const panel of document.querySelectorAll<HTMLElement>(":popover-open")) {
          panel.hidePopover();
        }
        // The start must be drawn, so that nothing of the last test stays mounted.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        (document.activeElement as HTMLElement | null)?.blur();
        for (const element of document.querySelectorAll("*")) {
          if (element.scrollTop !== 0) element.scrollTo({ top: 0, behavior: "instant" });
        }
        // The drawing glides back to the fitted window, in steps of 20 ms. Timers fire in the order of their times,
        // so at least one step runs between two looks, however busy the machine is. React may draw it a frame later.
        for (let last = overview(), still = moved ? 0 : 3; still < 3; ) {
          await later(40);
          await new Promise(requestAnimationFrame);
          const now = overview();
          still = now === last ? still + 1 : 0;
          last = now;
        }
        history.pushState(null, "", link);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
        return true;
      },
      { link, language },
    );
  }

  /** Waits until the list or the drawing is there and the page is still. Does not wait for the reader. */
  async settle(): Promise<void> {
    const content = this.isPhone ? "main [data-anchor]" : ".timeline [data-id]";
    await this.page.locator(content).first().waitFor();
    await this.still();
  }

  /** Waits until the fonts are there and nothing is animated. */
  async still(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      // The promise of a cancelled animation rejects.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
  }

  get isPhone(): boolean {
    return (this.page.viewportSize()?.width ?? 0) < 640;
  }

  /** Name of the button that closes the selected event. */
  get closeEvent(): string {
    return WORDS[this.language].event.close;
  }

  languageOption(language: Language): Locator {
    return this.page.getByRole("button", { name: language === "ar" ? "العربية" : "Français" });
  }

  /** The query of the address, as names and values. */
  query(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  async direction(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).direction);
  }

  /** How far the page itself can be scrolled sideways, in CSS pixels; should be 0. */
  async sidewaysOverflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }
}
