import { expect, test } from "@playwright/test";
import { isFurniture } from "../src/domain/document.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { openEvidence } from "./pages/evidence.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";

const [parallel] = corpus.data.parallels;
const first = parallel && corpus.document(parallel.first);
const second = parallel && corpus.document(parallel.second);
if (!parallel || !first || !second)
  throw new Error("The corpus has no two documents side by side.");
const documents = [first, second];

/** The quotes of the other document that answer one of the first. */
const answersTo = (id: string) => {
  const quote = corpus.quote(id);
  const row = parallel.rows.find((each) => each.first.includes(quote?.paragraphs.first ?? 0));
  return corpus
    .quotesIn(second.id)
    .filter(
      ({ event, paragraphs }) =>
        event === quote?.event && row?.second.includes(paragraphs.first) === true,
    );
};
const single = corpus
  .quotesIn(first.id)
  .filter(({ paragraphs }) => paragraphs.first === paragraphs.last);
const answered = single.findLast(({ id }) => answersTo(id).length > 0);
const difference = corpus.data.disagreements.find(({ positions }) =>
  documents.every(({ id }) => positions.filter(({ document }) => document === id).length === 1),
);
if (!answered || !difference) throw new Error("The corpus is too small.");

for (const language of LANGUAGES) {
  test.describe(`${language}: two articles side by side`, () => {
    test("stand paragraph by paragraph, to the character; Back leaves one of them", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
      const { isnad, reader } = await openEvidence(page, language, `doc=${first.id}`);
      const beside = reader.besideSwitch(second.name[language]);
      await expect(beside).toHaveAttribute("aria-pressed", "false");
      await beside.click();
      await expect(beside).toBeFocused();
      await expect(beside).toHaveAttribute("aria-pressed", "true");
      await expect(reader.pairs).toHaveCount(parallel.rows.length);
      await expect.poll(() => isnad.query().beside).toBe(second.id);
      await isnad.settle();
      await reader.root.locator("summary").click();
      const shown = await reader.paragraphs();
      for (const { id, text, paragraphs, language: own, direction } of documents) {
        for (const { number, span, role } of paragraphs) {
          const paragraph = shown[`${id}-${number}`];
          expect(paragraph?.text).toBe(text.slice(span.start, span.end));
          if (isFurniture(role)) continue;
          expect(paragraph).toMatchObject({ language: own, direction });
        }
      }
      for (const row of parallel.rows) {
        const one = shown[`${first.id}-${row.first[0]}`];
        const other = shown[`${second.id}-${row.second[0]}`];
        if (!one || !other) throw new Error("A pair is not on the page.");
        if (isnad.isPhone) expect(other.top).toBeGreaterThanOrEqual(one.bottom);
        else expect(Math.abs(other.top - one.top)).toBeLessThan(2);
      }
      await page.goBack();
      await expect(reader.pairs).toHaveCount(0);
      expect(await reader.article.textContent()).toBe(first.text);
      await page.goForward();
      await expect(reader.pairs).toHaveCount(parallel.rows.length);
      await beside.click();
      await expect(reader.article).toBeVisible();
      expect(isnad.query().beside).toBeUndefined();
    });

    test("light the quote and what answers it, also after the language is switched", {
      tag: "@desktop",
    }, async ({ page }) => {
      const { isnad, reader } = await openEvidence(
        page,
        language,
        `quote=${answered.id}&beside=${second.id}`,
      );
      const lit = reader.pairs.locator('mark[data-state="active"]');
      await expect(lit.first()).toBeInViewport();
      expect((await lit.allTextContents()).join("")).toBe(answered.exact);
      const pair = reader.pairs.filter({ has: page.locator('mark[data-state="active"]') });
      const answers = pair.locator('mark[data-state="answer"]');
      const words = answersTo(answered.id).map(({ exact }) => exact);
      expect((await answers.allTextContents()).join("")).toBe(words.join(""));
      await expect(reader.root.locator('mark[data-state="answer"]')).toHaveCount(
        await answers.count(),
      );
      const other = language === "ar" ? "fr" : "ar";
      await isnad.languageOption(other).click();
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect(lit.first()).toBeInViewport();
      expect(isnad.query()).toMatchObject({ lang: other, beside: second.id });
      await reader.root.locator("summary").click();
      await isnad.settle();
      expect(await axeFinds(page, ".reader")).toEqual([]);
      // In the comparison the question stands in view, among the others.
      const question = difference.question[other];
      await reader.pairs.getByRole("link", { name: question }).first().click();
      const row = page.locator("tr[aria-current]");
      await expect(row.getByRole("rowheader")).toContainText(question);
      await expect(row.getByRole("rowheader")).toBeInViewport();
    });

    test("mark what they render otherwise, in both, with the way to its comparison", {
      tag: "@phone",
    }, async ({ page }) => {
      const { isnad, reader } = await openEvidence(
        page,
        language,
        `quote=${answered.id}&beside=${second.id}`,
      );
      await expect(reader.pairs).toHaveCount(parallel.rows.length);
      const link = reader.pairs.getByRole("link", { name: difference.question[language] }).first();
      const number = await link.locator("xpath=ancestor::li[1]/span[1]").textContent();
      for (const { id } of documents) {
        const marked = reader.root.locator(
          `[data-document="${id}"] [data-differences~="${number}"]`,
        );
        const position = difference.positions.find(({ document }) => document === id);
        expect((await marked.allTextContents()).join("")).toBe(position?.exact);
        const words = marked.first().locator(".differs-words");
        await expect(words).toHaveCSS("text-decoration-style", "double");
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => isnad.sidewaysOverflow()).toBeLessThanOrEqual(0);
      const overflow = await reader.root.evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow).toBe(0);
      await link.click();
      await expect.poll(() => isnad.query().page).toBe("compare");
      await expect(
        page.getByText(difference.question[language]).filter({ visible: true }).first(),
      ).toBeVisible();
    });
  });
}
