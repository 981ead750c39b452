import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** A marked stretch of text in the page. */
export interface MarkedStretch {
  /** Offsets into the article's textContent, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The reader: the articles, one of them open. */
export class ReaderPage {
  readonly page: Page;
  readonly root: Locator;
  readonly #t: TFunction;
  readonly #own: TFunction<"reader">;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.root = page.locator(".reader");
    this.#t = wordsOf(language);
    this.#own = wordsOf(language, "reader");
  }

  tab(document: string): Locator {
    return this.root.locator(`[data-document="${document}"]`);
  }

  /** The button that unfolds the articles that do not report the event. */
  others(count: number): Locator {
    return this.root.getByRole("button", {
      name: this.#t("reader.others", { count }),
      exact: true,
    });
  }

  /** The name of the open article, above its text. */
  get name(): Locator {
    return this.root.locator(".article-name:visible").first();
  }

  get article(): Locator {
    return this.root.getByRole("article");
  }

  get highlighted(): Locator {
    return this.article.locator('mark[data-state="active"]');
  }

  get steps(): Locator {
    return this.root.locator(".article-places");
  }

  stepWords(index: number, total: number): string {
    return this.#t("reader.position", { index, total });
  }

  get nextPlace(): Locator {
    return this.root.getByRole("button", { name: this.#t("reader.next") });
  }

  get notHere(): string {
    return this.#t("reader.notHere");
  }

  /** The switch that shows another article beside the open one. */
  besideSwitch(name: string): Locator {
    const words = this.#t("reader.beside", { name }).replaceAll(/<[^>]*>/g, "");
    return this.root.getByRole("button", { name: words });
  }

  /** The rows of two articles side by side. */
  get pairs(): Locator {
    return this.root.locator(".pairs > li");
  }

  /** A paragraph, by its article and number. */
  paragraph(document: string, number: number): Locator {
    return this.root.locator(`[data-anchor="${document}-${number}"]:visible`);
  }

  /** The number beside a paragraph, by its article and number. */
  numberBeside(document: string, number: number): Locator {
    return this.root
      .locator(".article-line, .pair-paragraph")
      .filter({ has: this.page.locator(`[data-anchor="${document}-${number}"]`) })
      .locator(".paragraph-number");
  }

  /** A paragraph of the open article, by its number. */
  numbered(number: number): Locator {
    return this.article.locator(`[data-paragraph="${number}"]`);
  }

  /** Selects a stretch of the article, by its offsets in the file. */
  async select(start: number, end: number): Promise<void> {
    await this.article.evaluate(
      (article, [from = 0, to = 0]) => {
        const page = article.ownerDocument;
        const walker = page.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        const range = page.createRange();
        let offset = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (from >= offset && from < offset + length) range.setStart(node, from - offset);
          if (to > offset && to <= offset + length) range.setEnd(node, to - offset);
          offset += length;
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [start, end],
    );
  }

  /** The button that copies the selected words with their source. */
  get copyPassage(): Locator {
    return this.root.getByRole("button", { name: this.#own("copyPassage") });
  }

  /** The button that copies the link to the selected words. */
  get copyPassageLink(): Locator {
    return this.root.getByRole("button", { name: this.#own("copyPassageLink") });
  }

  get passageCopied(): Locator {
    return this.root.getByRole("status").filter({ hasText: this.#own("copied.passage") });
  }

  get linkCopied(): Locator {
    return this.root.getByRole("status").filter({ hasText: this.#own("copied.passageLink") });
  }

  /** The switch that marks the passages that no event cites. */
  get uncitedSwitch(): Locator {
    return this.root.getByRole("checkbox", { name: this.#t("reader.uncited") });
  }

  get uncited(): Locator {
    return this.article.locator("[data-uncited]");
  }

  get nextUncited(): Locator {
    return this.root.getByRole("button", { name: this.#own("next") });
  }

  /** The note on an article that is cited whole. */
  get citedWhole(): Locator {
    return this.root.getByText(this.#own("whole"));
  }

  /** The status message at an uncited passage that the steps have reached. */
  uncitedPosition(index: number, total: number, paragraph: number, name?: string): Locator {
    const place = name
      ? this.#own("paragraph", { name, number: paragraph })
      : this.#t("event.paragraph", { number: paragraph });
    const hasText = this.#own("position", { index, total, place });
    return this.root.getByRole("status").filter({ hasText });
  }

  /** All visible paragraphs, by article and number; top and bottom in CSS pixels of the viewport. */
  async paragraphs() {
    const list = await this.root.locator("[data-anchor]:visible").evaluateAll((elements) =>
      elements.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const set = element.closest("[lang]");
        const [language, direction] = [set?.getAttribute("lang"), set?.getAttribute("dir")];
        const anchor = element.getAttribute("data-anchor") ?? "";
        return [anchor, { text: element.textContent, language, direction, top, bottom }] as const;
      }),
    );
    return Object.fromEntries(list);
  }

  /** The links to events beside the paragraphs. */
  get notes(): Locator {
    const name = this.#t("reader.citing", { paragraph: "" }).replace(/^[\s:]+/, "");
    return this.article.getByRole("list", { name }).getByRole("button");
  }

  /** The stretch of each marked quote in the open article, from its first marked character to its last. */
  async marked(): Promise<Record<string, MarkedStretch>> {
    return this.article.evaluate((article) => {
      const stretches: Record<string, { start: number; end: number; text: string }> = {};
      const whole = article.textContent ?? "";
      let offset = 0;
      const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = offset;
        offset += node.textContent?.length ?? 0;
        const ids = node.parentElement?.closest<HTMLElement>("[data-quotes]")?.dataset.quotes;
        for (const id of ids?.split(" ") ?? []) {
          const known = stretches[id];
          if (known && whole.slice(known.end, start).trim() !== "") {
            throw new Error(`${id} is marked in two places`);
          }
          const from = known?.start ?? start;
          stretches[id] = { start: from, end: offset, text: whole.slice(from, offset) };
        }
      }
      return stretches;
    });
  }

  /** The top of a paragraph, in CSS pixels of the viewport. */
  async paragraphTop(document: string, number: number): Promise<number> {
    return this.article
      .locator(`[data-anchor="${document}-${number}"]`)
      .evaluate((row) => row.getBoundingClientRect().top);
  }
}
