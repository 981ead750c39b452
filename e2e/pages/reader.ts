import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** A marked stretch as the page holds it. */
export interface MarkedStretch {
  /** Offsets into the article's textContent, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The articles, one of them open. */
export class ReaderPage {
  readonly page: Page;
  readonly root: Locator;
  readonly #t: TFunction;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.root = page.locator(".reader");
    this.#t = wordsOf(language);
  }

  get tabs(): Locator {
    return this.root.getByRole("tab");
  }

  tab(document: string): Locator {
    return this.root.locator(`[data-document="${document}"]`);
  }

  get article(): Locator {
    return this.root.getByRole("article");
  }

  get lit(): Locator {
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

  /** The switch that brings another article beside the open one. */
  besideSwitch(name: string): Locator {
    const words = this.#t("reader.beside", { name }).replaceAll(/<[^>]*>/g, "");
    return this.root.getByRole("button", { name: words });
  }

  /** The rows of two articles side by side. */
  get pairs(): Locator {
    return this.root.locator(".pairs > li");
  }

  /** A paragraph by its article and number. */
  paragraph(document: string, number: number): Locator {
    return this.root.locator(`[data-anchor="${document}-${number}"]:visible`);
  }

  /** The events beside the paragraphs. */
  get notes(): Locator {
    return this.root.getByRole("list", { name: this.#t("reader.citing") }).getByRole("button");
  }

  /** For each quote that is marked in the open article, from its first marked character to its last. */
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

  /** Pixels from the top of the pane to a paragraph, by its number. */
  async paragraphTop(document: string, number: number): Promise<number> {
    return this.article
      .locator(`[data-anchor="${document}-${number}"]`)
      .evaluate((row) => row.getBoundingClientRect().top);
  }
}
