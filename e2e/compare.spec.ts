import { expect, test } from "@playwright/test";
import type { Position } from "../src/domain/disagreement.ts";
import type { SourceDocument } from "../src/domain/document.ts";
import type { CrisisEvent } from "../src/domain/event.ts";
import { orderDifferences } from "../src/evidence/differences/order-differences.ts";
import ar from "../src/i18n/catalogues/ar/compare.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/compare.json" with { type: "json" };
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";

const { disagreements, events, documents } = corpus.data;

/** Articles that do not tell an event, and have a side in one of its questions: they share a column. */
function othersOf(each: CrisisEvent): SourceDocument[] {
  const sides = corpus
    .disagreementsOf(each)
    .flatMap(({ positions }) => positions.map(({ document }) => document));
  return documents.filter(
    (article) => sides.includes(article.id) && !corpus.documentsOf(each).includes(article),
  );
}

/** Of the events with several questions and such articles, the one that most articles tell. */
const [event] = events
  .filter((each) => corpus.disagreementsOf(each).length > 1 && othersOf(each).length > 0)
  .toSorted((a, b) => corpus.documentsOf(b).length - corpus.documentsOf(a).length);
const undisputed = events.find((each) => corpus.disagreementsOf(each).length === 0);
if (!event || !undisputed) throw new Error("The corpus is too small for these tests.");
const questions = orderDifferences(corpus.disagreementsOf(event));
const others = othersOf(event);

/** The words of an article at a place. */
function textAt({ document, span }: Position): string {
  return corpus.document(document)?.text.slice(span.start, span.end) ?? "";
}

/** What of an article a cell holds: the sentences of its sides. */
function sentencesOf(positions: readonly Position[], document: string): string[] {
  const own = positions.filter((each) => each.document === document);
  return [...new Set(own.map((each) => corpus.quote(each.quote ?? "")?.exact ?? textAt(each)))];
}

const WORDS = { ar, fr } as const;

for (const language of LANGUAGES) {
  test.describe(`${language}: comparison`, () => {
    const words = WORDS[language];

    test("every difference of the corpus unfolds to its words; a type leaves its own; axe finds nothing", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      await new IsnadPage(page, language).open(`page=compare&event=${undisputed.id}`);
      const main = page.getByRole("main");
      await expect(main).toContainText(undisputed.label[language]);
      const folded = main.getByRole("heading", { level: 4 });
      await expect(folded).toHaveCount(disagreements.length);
      await folded.getByRole("button").first().click();
      expect(await axeFinds(page)).toEqual([]);
      await main.getByRole("button", { name: words.openAll }).click();
      // In one look: fifty questions, each asked for by its role, take the better part of a minute.
      const shown = await main.locator(".folded").evaluateAll((items) =>
        items.map((item) => ({
          heading: item.querySelector("h4")?.textContent ?? "",
          text: item.textContent,
          words: [...item.querySelectorAll("q")].map((words) => words.textContent),
        })),
      );
      for (const { question, note, positions } of disagreements) {
        const one = shown.find(({ heading }) => heading.startsWith(question[language]));
        expect(one?.words).toEqual(positions.map(textAt));
        expect(one?.text).toContain(note[language]);
      }
      const types = main.getByRole("group").getByRole("button");
      await types.first().press("Enter");
      await expect(types.first()).toHaveAttribute("aria-pressed", "true");
      const count = /\d+/.exec((await types.first().textContent()) ?? "");
      await expect(folded).toHaveCount(Number(count?.[0]));
      await types.first().press("Enter");
      await main.getByRole("link", { name: event.label[language] }).first().click();
      await expect(main.getByRole("table")).toBeVisible();
      await page.goBack();
      await expect(folded).toHaveCount(disagreements.length);
      // What was unfolded is so still, and what a filter hides is not folded with what it shows.
      await expect(main.getByRole("button", { name: words.closeAll })).toBeVisible();
      await types.first().press("Enter");
      await main.getByRole("button", { name: words.closeAll }).click();
      await types.first().press("Enter");
      await expect(folded.getByRole("button", { expanded: false })).toHaveCount(Number(count?.[0]));
    });

    test("an event’s articles stand in columns under their descent, the others in one, each question in a row; a cell leads to its words", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      await new IsnadPage(page, language).open(`page=compare&event=${event.id}`);
      const table = page.getByRole("table");
      await expect(table).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 })).toHaveText(event.title[language]);
      const names = await table.getByRole("columnheader").locator(".about-name").allTextContents();
      expect(names.toSorted()).toEqual(
        corpus
          .documentsOf(event)
          .map((each) => each.name[language])
          .toSorted(),
      );
      // Each branch ends over the middle of its column.
      const ends = page.locator("[data-part='document']");
      for (const [index, name] of names.entries()) {
        await expect(ends.nth(index)).toHaveText(name);
        const end = await ends.nth(index).boundingBox();
        const column = await table
          .getByRole("columnheader")
          .nth(index + 1)
          .boundingBox();
        const middle = (box: typeof end) => (box ? box.x + box.width / 2 : Number.NaN);
        expect(Math.abs(middle(end) - middle(column))).toBeLessThan(2);
      }
      const shared = table
        .getByRole("row")
        .nth(1)
        .getByRole("cell")
        .nth(names.length + 1);
      for (const { name } of others) await expect(shared).toContainText(name[language]);
      const articles = names.map((name) => documents.find((each) => each.name[language] === name));
      for (const { question, note, positions } of questions) {
        const row = table.getByRole("row").filter({
          has: page.getByRole("rowheader", { name: question[language] }),
        });
        for (const [index, article] of articles.entries()) {
          const cell = row.getByRole("cell").nth(index);
          expect(await cell.getByRole("blockquote").allTextContents()).toEqual(
            sentencesOf(positions, article?.id ?? ""),
          );
        }
        const beside = row.getByRole("cell").nth(names.length).getByRole("blockquote");
        expect(await beside.allTextContents()).toEqual(
          others.flatMap(({ id }) => sentencesOf(positions, id)),
        );
        const marked = await row.locator("mark").allTextContents();
        expect(marked.toSorted()).toEqual(positions.map(textAt).toSorted());
        await expect(row.getByRole("cell").last()).toHaveText(note[language]);
      }
      expect(await axeFinds(page)).toEqual([]);
      // The names of the columns stay in sight, and nothing that has the focus lies beneath them.
      await table.getByRole("row").last().scrollIntoViewIfNeeded();
      for (const head of await table.getByRole("columnheader").all()) {
        await expect(head).toBeInViewport({ ratio: 1 });
      }
      const last = table.getByRole("cell").getByRole("button").last();
      await last.evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().top - 4));
      await last.focus();
      const covered = await table.getByRole("columnheader").last().boundingBox();
      expect((await last.boundingBox())?.y).toBeGreaterThan(
        covered ? covered.y + covered.height : Number.NaN,
      );
      await table.getByRole("cell").getByRole("button").first().click();
      await expect(page).toHaveURL(/quote=/);
      await page.goBack();
      await page.getByRole("link", { name: words.back }).click();
      await expect(page).not.toHaveURL(/page=/);
      await expect(
        page.getByRole("heading", { level: 2, name: event.title[language] }),
      ).toBeVisible();
    });

    test("on a phone one question at a time, all of them on paper; nothing runs off at 320 pixels", {
      tag: ["@phone"],
    }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await new IsnadPage(page, language).open(`page=compare&event=${event.id}`);
      const main = page.getByRole("main");
      const sheets = main.getByRole("region").filter({ hasText: words.reading });
      const next = main.getByRole("button", { name: words.next });
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      const silent = main.locator(".comparison-foot").first();
      for (const { name } of others) await expect(silent).toContainText(name[language]);
      for (const [number, { question }] of questions.entries()) {
        const status = main.getByRole("status");
        await expect(status).toContainText(String(number + 1));
        await expect(status).toContainText(question[language]);
        await expect(status).not.toContainText(`${questions.length}${question[language]}`);
        await expect(sheets).toHaveCount(1);
        expect(await overflow()).toBe(0);
        if (number + 1 < questions.length) await next.click();
      }
      await expect(next).toHaveAttribute("aria-disabled", "true");
      // The address has the question: it can be shared, and stays when the page is loaded again.
      await expect(page).toHaveURL(new RegExp(`question=${questions.at(-1)?.id}`));
      await page.reload();
      await expect(next).toHaveAttribute("aria-disabled", "true");
      await sheets.getByRole("button").first().click();
      await expect(page).toHaveURL(/quote=|doc=/);
      await page.goBack();
      await expect(next).toHaveAttribute("aria-disabled", "true");
      await page.emulateMedia({ media: "print" });
      await expect(sheets).toHaveCount(questions.length);
      for (const { note } of questions) await expect(main.getByText(note[language])).toBeVisible();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ media: "screen" });
      await expect(page.getByRole("table")).toBeVisible();
      await expect(sheets).toHaveCount(0);
      // From a wide window the articles stand in columns on the width of a sheet; those left out are named.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 1040, height: 720 });
      await expect(page.getByRole("columnheader")).toHaveCount(
        corpus.documentsOf(event).length + 2,
      );
      const leftOut = main.getByText(words.leftOut);
      for (const { name } of others) await expect(leftOut).toContainText(name[language]);
      expect(await overflow()).toBe(0);
    });
  });
}
