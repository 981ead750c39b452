import { expect, type Page, test } from "@playwright/test";
import { summarise } from "../src/domain/summary.ts";
import { distinctClaims } from "../src/evidence/claims/distinct-claims.ts";
import { DOWNLOADS } from "../src/features/method/downloads.ts";
import ar from "../src/i18n/catalogues/ar/method.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/method.json" with { type: "json" };
import { formatNumber } from "../src/i18n/formats.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";

const WORDS = { ar, fr };
const { data } = corpus;
const summary = summarise(data);
const example = data.events.find(({ dating }) => dating.date.form === "before");
if (!example) throw new Error("The corpus is too small for these tests.");

/** The number that stands beside its name, in the part of the page with that heading. */
function numberBeside(page: Page, section: string, name: string) {
  const part = page.getByRole("region", { name: section, exact: true });
  const row = part.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });
  return row.locator("dd");
}

for (const language of LANGUAGES) {
  test.describe(`${language}: method`, () => {
    const words = WORDS[language];
    const { sections, fact } = words;

    test("its numbers are the corpus's, its files are there, axe finds nothing", {
      tag: "@desktop",
    }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=method");
      const numbers: readonly [string, string, number][] = [
        [sections.making, fact.articles, summary.documents.total],
        [sections.making, fact.quotes, summary.quotes.total],
        [sections.making, fact.events, summary.events.total],
        [sections.copies, fact.origins, summary.origins.roots],
        [sections.claims, fact.figures, distinctClaims(corpus.data.figures, corpus).length],
        [sections.claims, fact.differences, summary.disagreements.total],
      ];
      for (const [section, name, count] of numbers) {
        const shown = numberBeside(page, section, name);
        await expect(shown).toHaveText(new RegExp(`^${formatNumber(count, language)}(?!\\d)`));
      }
      await expect(page.getByRole("main")).toContainText(data.notice[language]);
      const files = page.getByRole("region", { name: sections.files }).getByRole("link");
      await expect(files).toHaveCount(DOWNLOADS.length);
      for (const link of await files.all()) {
        const answer = await page.request.get((await link.getAttribute("href")) ?? "");
        expect(answer.headers()["content-type"]).not.toContain("text/html");
        expect(answer.ok()).toBe(true);
      }
      expect(await axeFinds(page)).toEqual([]);
    });

    test("the contents lead to each part and leave the address alone; an example opens", async ({
      page,
    }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=method");
      const contents = page.getByRole("navigation", { name: words.contents });
      await contents.getByRole("button", { name: sections.keys }).click();
      const heading = page.getByRole("heading", { name: sections.keys });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      expect(new URL(page.url()).hash).toBe("");
      await page
        .getByRole("region", { name: sections.marks })
        .getByRole("button", { name: example.label[language] })
        .click();
      await expect.poll(() => isnad.query()).toMatchObject({ event: example.id });
      await page.goBack();
      await expect(heading).toBeVisible();
    });

    test("nothing runs off a page of 320 pixels", { tag: "@phone" }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=method");
      await page.getByRole("region", { name: sections.rights }).waitFor();
      expect(await isnad.sidewaysOverflow()).toBe(0);
    });
  });
}
