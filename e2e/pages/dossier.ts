import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** The selected event with its evidence. */
export class DossierPage {
  readonly page: Page;
  readonly root: Locator;
  readonly #t: TFunction;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.root = page.locator(".dossier");
    this.#t = wordsOf(language);
  }

  get title(): Locator {
    return this.root.getByRole("heading", { level: 2 });
  }

  get position(): Locator {
    return this.root.locator(".dossier-position");
  }

  positionWords(index: number, total: number): string {
    return this.#t("event.position", { index, total });
  }

  get previous(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.previous") });
  }

  get next(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.next") });
  }

  get close(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.close") });
  }

  get copyLink(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.copyLink") });
  }

  get linkField(): Locator {
    return this.root.getByRole("textbox", { name: this.#t("event.link") });
  }

  /** What is said after copying, to the eye and to a screen reader. */
  announcement(outcome: "linkCopied" | "copyRefused"): Locator {
    return this.root.getByRole("status").filter({ hasText: this.#t(`event.${outcome}`) });
  }

  get how(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.how") });
  }

  get dates(): Locator {
    return this.root.locator(".dating");
  }

  /** The headings of the branches, one for each independent origin. */
  get origins(): Locator {
    return this.root.getByRole("heading", { level: 4 });
  }

  get quotes(): Locator {
    return this.root.locator("blockquote");
  }

  quote(id: string): Locator {
    return this.root.locator(`blockquote[data-quote="${id}"]`);
  }

  /** The button that opens the quote in its article; it lies over the whole card. */
  opener(id: string): Locator {
    const words = this.page.locator(`[data-quote="${id}"]`);
    return this.root.locator(".quote-card", { has: words }).getByRole("button");
  }

  /** Shows the places that stand behind "Show". */
  async showAllPlaces(): Promise<void> {
    const show = this.root.getByRole("button", { name: this.#t("event.showOthers"), exact: true });
    while ((await show.count()) > 0) await show.first().click();
  }

  /**
   * Steps on until there is no next event, inside the page so that a long corpus takes seconds, and tells
   * for each event what a reader sees: its title, its position, the words lit in the article.
   */
  async walk(): Promise<{ title: string; position: string; lit: string }[]> {
    return this.next.evaluate(async (next) => {
      const page = next.ownerDocument;
      const text = (selector: string): string =>
        [...page.querySelectorAll(selector)].map((element) => element.textContent).join("");
      const steps: { title: string; position: string; lit: string }[] = [];
      for (;;) {
        steps.push({
          title: text(".dossier h2"),
          position: text(".dossier-position"),
          lit: text('article mark[data-state="active"]'),
        });
        if (next.getAttribute("aria-disabled") === "true") return steps;
        (next as HTMLElement).click();
        await new Promise(requestAnimationFrame);
      }
    });
  }
}
