import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type ar from "../../src/i18n/catalogues/ar/citation.json";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** The dossier: the selected event with its evidence. */
export class DossierPage {
  readonly page: Page;
  readonly root: Locator;
  readonly #t: TFunction;
  readonly #citation: TFunction<"citation">;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.root = page.locator(".dossier");
    this.#t = wordsOf(language);
    this.#citation = wordsOf(language, "citation");
  }

  get title(): Locator {
    return this.root.getByRole("heading", { level: 2 });
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

  get copyLink(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.copy.link.name") });
  }

  /** The button that unfolds the citation forms of the open quote. */
  get copyCitation(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.copy.open") });
  }

  /** The same button on the card of a quote, by the name of its article and its paragraph. */
  copyThis(name: string, number: number): Locator {
    const named = this.#t("event.copy.this", { name, number });
    return this.root.getByRole("button", { name: named, exact: true });
  }

  /** The unfolded citation forms. */
  get forms(): Locator {
    return this.root.getByRole("group", { name: this.#citation("forms") });
  }

  form(form: keyof typeof ar.form): Locator {
    return this.forms.getByRole("button", { name: this.#citation(`form.${form}`), exact: true });
  }

  /** The status message after a form was copied. */
  formCopied(form: keyof typeof ar.form): Locator {
    return this.forms.getByRole("status").filter({ hasText: this.#citation(`copied.${form}`) });
  }

  get linkField(): Locator {
    return this.root.getByRole("textbox", { name: this.#t("event.copy.link.field") });
  }

  /** The status message after copying the link, visible and announced. */
  announcement(outcome: "copied" | "refused"): Locator {
    const hasText = this.#t(`event.copy.link.${outcome}`);
    return this.root.getByRole("status").filter({ hasText });
  }

  get how(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.how") });
  }

  /** The button that unfolds the differences between the sources. */
  get compare(): Locator {
    return this.root.getByRole("button", { name: this.#t("event.differences.show") });
  }

  /** The section of the differences, folded or not; `count` is the number of differences of the event. */
  differences(count: number): Locator {
    return this.root.getByRole("region", { name: this.#t("event.differences.between", { count }) });
  }

  get figures(): Locator {
    return this.root.getByRole("region", { name: this.#t("event.figures.title") });
  }

  get dates(): Locator {
    return this.root.locator(".dating");
  }

  /** The checkbox for a source language that the reader understands, by the name of the language. */
  reads(name: string): Locator {
    return this.root.getByRole("checkbox", { name: this.#t("event.reads", { language: name }) });
  }

  /** The speakers and all quotes. The differences above it have translations of their own. */
  get chain(): Locator {
    return this.root.locator(".isnad");
  }

  /** The buttons of the folded translations of quotes. */
  get foldedGlosses(): Locator {
    return this.chain.getByRole("button", { name: this.#t("event.glossFolded") });
  }

  quote(id: string): Locator {
    return this.root.locator(`blockquote[data-quote="${id}"]`);
  }

  /** The button that opens the quote in its article; it covers the card except for the words. */
  opener(id: string): Locator {
    const words = this.page.locator(`[data-quote="${id}"]`);
    return this.root.locator(".quote-card", { has: words }).locator(".quote-open");
  }

  /** The centres of the first and the last letter of the words, in CSS pixels of the viewport. */
  async #ends(id: string): Promise<{ x: number; y: number }[]> {
    const words = this.quote(id);
    await words.scrollIntoViewIfNeeded();
    return words.evaluate((quote) => {
      const text = quote.firstChild;
      const length = text?.textContent?.length ?? 0;
      return [0, length - 1].map((index) => {
        const letter = quote.ownerDocument.createRange();
        if (text) letter.setStart(text, index);
        if (text) letter.setEnd(text, index + 1);
        const { left, top, width, height } = letter.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    });
  }

  /** The centre of the first letter of a quote, in CSS pixels relative to the quote. */
  async beginning(id: string): Promise<{ x: number; y: number }> {
    const [first] = await this.#ends(id);
    const box = await this.quote(id).boundingBox();
    if (!first || !box) throw new Error("The quote is not there.");
    return { x: first.x - box.x, y: first.y - box.y };
  }

  /** Drags the mouse over the words, from the first letter to the last; returns the selected text. */
  async dragOver(id: string): Promise<string> {
    const [first, last] = await this.#ends(id);
    if (!first || !last) throw new Error("The quote is not there.");
    await this.page.mouse.move(first.x, first.y);
    await this.page.mouse.down();
    await this.page.mouse.move(last.x, last.y, { steps: 6 });
    await this.page.mouse.up();
    return this.selected();
  }

  /** The text selected anywhere in the page. */
  async selected(): Promise<string> {
    return this.page.evaluate(() => String(getSelection()));
  }

  /** Unfolds all other places of the quotes. */
  async showAllPlaces(): Promise<void> {
    const names = [1, 2, 3].map((count) => this.#t("event.showOthers", { count }));
    const show = this.root.getByRole("button", { name: new RegExp(`^(${names.join("|")})$`) });
    while ((await show.count()) > 0) await show.first().click();
  }
}
