import type { Locator, Page } from "@playwright/test";
import type { TFunction } from "i18next";
import type { Language } from "./isnad-page.ts";
import { wordsOf } from "./words.ts";

/** The settings: their button in the top bar and their panel. */
export class SettingsPage {
  readonly page: Page;
  readonly button: Locator;
  readonly panel: Locator;
  readonly #t: TFunction<"settings">;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#t = wordsOf(language, "settings");
    const common = wordsOf(language);
    const name = common("app.settings");
    this.button = page.getByRole("banner").getByRole("button", { name, exact: true });
    this.panel = page.getByRole("dialog", { name, exact: true });
  }

  /** Opens the panel and waits until its words are there. */
  async open(): Promise<void> {
    await this.button.click();
    await this.reset.waitFor();
  }

  get reset(): Locator {
    return this.panel.getByRole("button", { name: this.#t("reset") });
  }

  get heading(): Locator {
    return this.panel.getByRole("heading");
  }

  get status(): Locator {
    return this.panel.getByRole("status");
  }

  get resetDone(): string {
    return this.#t("isReset");
  }

  #group(title: string): Locator {
    return this.panel.getByRole("group", { name: title });
  }

  get digits(): Locator {
    return this.#group(this.#t("digits.title"));
  }

  get months(): Locator {
    return this.#group(this.#t("months.title"));
  }

  scheme(scheme: "usual" | "light" | "dark"): Locator {
    const group = this.#group(this.#t("scheme.title"));
    return group.getByRole("radio", { name: this.#t(`scheme.${scheme}`), exact: true });
  }

  /** The two directions of time. */
  get directions(): Locator {
    const names = [this.#t("time.rtl"), this.#t("time.ltr")];
    const named = new RegExp(`^(${names.join("|")})$`);
    return this.#group(this.#t("time.title")).getByRole("radio", { name: named });
  }

  time(direction: "usual" | "rtl" | "ltr"): Locator {
    const group = this.#group(this.#t("time.title"));
    const name = this.#t(`time.${direction}`);
    // The usual direction has a hint behind its name.
    return group.getByRole("radio", { name, exact: direction !== "usual" });
  }
}
