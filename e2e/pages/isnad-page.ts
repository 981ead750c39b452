import type { Locator, Page } from "@playwright/test";
import ar from "../../src/i18n/catalogues/ar/common.json" with { type: "json" };
import fr from "../../src/i18n/catalogues/fr/common.json" with { type: "json" };

export const LANGUAGES = ["ar", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS = { ar, fr } as const;

/** The whole page as a reader meets it, in one language. */
export class IsnadPage {
  readonly page: Page;
  readonly language: Language;
  readonly words: typeof ar.app | typeof fr.app;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.words = WORDS[language].app;
  }

  /** Opens a link in this language; `query` without "?" and without the language. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./?lang=${this.language}${query && `&${query}`}`);
    await this.page.getByRole("banner").waitFor();
  }

  /** Waits until fonts are there and nothing moves, so that what is measured is what a reader sees. */
  async settle(): Promise<void> {
    const content = this.isPhone ? "main li" : ".timeline [data-id]";
    await this.page.locator(content).first().waitFor();
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
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

  /** How far the page itself can be scrolled sideways, in CSS pixels: nothing but 0 is right. */
  async sidewaysOverflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }
}
