import { expect, test } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";

const told = corpus.data.events.find((event) => corpus.originGroups(event).length > 1);
const first = told && corpus.quotesOf(told)[0];
if (!told || !first) throw new Error("The corpus is too small for these tests.");

for (const language of LANGUAGES) {
  test.describe(`${language}: copying`, { tag: "@desktop" }, () => {
    test("the link is copied, and a quote in each of its forms, and the page says so", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const writeText = async (text: string): Promise<void> => {
          document.documentElement.dataset.clipboard = text;
        };
        Object.defineProperty(navigator, "clipboard", { value: { writeText } });
      });
      const { dossier } = await openEvidence(page, language, `event=${told.id}`);
      const clipboard = () => page.locator("html").getAttribute("data-clipboard");
      await dossier.copyLink.click();
      await expect(dossier.announcement("copied")).toBeVisible();
      expect(await clipboard()).toBe(page.url());

      await dossier.copyCitation.click();
      await expect(dossier.copyCitation).toHaveAttribute("aria-expanded", "true");
      await dossier.form("text").click();
      await expect(dossier.formCopied("text")).toBeVisible();
      const citation = (await clipboard()) ?? "";
      expect(citation).toContain(first.exact);
      expect(citation).toContain(corpus.document(first.document)?.name[language]);
      expect(citation).not.toMatch(/[\u2066-\u2069]/);
      // Its link leads back to these words, and is the one that managers keep.
      const link = citation.slice(citation.indexOf("http"));
      expect(new URL(link).searchParams.get("quote")).toBe(first.id);
      await dossier.form("csl").click();
      await expect(dossier.formCopied("csl")).toBeVisible();
      const [item] = JSON.parse((await clipboard()) ?? "") as Record<string, unknown>[];
      expect(item).toMatchObject({ id: first.id, URL: link });
      expect(item?.note).toContain(first.exact);
      await dossier.form("bibtex").click();
      await expect(dossier.formCopied("bibtex")).toBeVisible();
      expect(await clipboard()).toContain(`{${first.id},`);
      // Esc folds the forms and nothing else.
      await page.keyboard.press("Escape");
      await expect(dossier.forms).toHaveCount(0);
      await expect(dossier.copyCitation).toBeFocused();
      await expect(dossier.title).toBeVisible();

      // The same on the card of another quote.
      await dossier.showAllPlaces();
      const last = corpus.quotesOf(told).at(-1);
      const source = last && corpus.document(last.document);
      if (!last || !source) throw new Error("An event without quotes reached the corpus.");
      await dossier.copyThis(source.name[language], last.paragraphs.first).last().click();
      await dossier.form("link").click();
      await expect(dossier.formCopied("link")).toBeVisible();
      expect(new URL((await clipboard()) ?? "").searchParams.get("quote")).toBe(last.id);
    });

    test("a refused clipboard leaves the link selected", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      const { dossier } = await openEvidence(page, language, `event=${told.id}`);
      await dossier.copyLink.click();
      await expect(dossier.announcement("refused")).toBeVisible();
      await expect(dossier.linkField).toHaveValue(page.url());
      const selected = await dossier.linkField.evaluate((field) => {
        const { selectionStart, selectionEnd, value } = field as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      });
      expect(selected).toBe(page.url());
    });

    test("Esc in the field of the refused link closes the field and nothing else", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      const { isnad, dossier } = await openEvidence(page, language, `event=${told.id}`);
      await dossier.copyLink.click();
      await expect(dossier.linkField).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dossier.linkField).toHaveCount(0);
      await expect(dossier.copyLink).toBeFocused();
      await expect(dossier.title).toBeVisible();
      await expect.poll(() => isnad.query().event).toBe(told.id);
    });
  });
}
