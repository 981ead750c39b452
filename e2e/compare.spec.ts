import { expect } from "@playwright/test";
import type { SourceDocument } from "../src/domain/document.ts";
import type { CrisisEvent } from "../src/domain/event.ts";
import { orderDifferences } from "../src/evidence/differences/order-differences.ts";
import { spellingsOf } from "../src/evidence/words/spellings.ts";
import arCommon from "../src/i18n/catalogues/ar/common.json" with { type: "json" };
import ar from "../src/i18n/catalogues/ar/compare.json" with { type: "json" };
import frCommon from "../src/i18n/catalogues/fr/common.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/compare.json" with { type: "json" };
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

// The words of the overview and of every table are compared with the corpus in
// src/features/compare/compare-page.test.tsx.

const { disagreements, events, documents } = corpus.data;

/** Articles that take a side in a question of an event without reporting the event. They share a column. */
function othersOf(each: CrisisEvent): SourceDocument[] {
  const sides = corpus
    .disagreementsOf(each)
    .flatMap(({ positions }) => positions.map(({ document }) => document));
  return documents.filter(
    (article) => sides.includes(article.id) && !corpus.documentsOf(each).includes(article),
  );
}

/**
 * The event that the most articles report, of those with several questions and with such articles; of those, the one
 * with the most questions, whose table is long enough to scroll.
 */
const [event] = events
  .filter((each) => corpus.disagreementsOf(each).length > 1 && othersOf(each).length > 0)
  .toSorted(
    (a, b) =>
      corpus.documentsOf(b).length - corpus.documentsOf(a).length ||
      corpus.disagreementsOf(b).length - corpus.disagreementsOf(a).length,
  );
if (!event) throw new Error("The corpus is too small for these tests.");
const questions = orderDifferences(corpus.disagreementsOf(event));
const others = othersOf(event);

const WORDS = { ar, fr } as const;
const COMMON = { ar: arCommon, fr: frCommon } as const;

test("the ladder leads to a section and unfolds it; Back from a comparison restores what is unfolded", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const words = WORDS[language];
  await new IsnadPage(page, language).open("page=compare");
  const main = page.getByRole("main");
  const folded = main.locator(".folded").filter({ visible: true });
  const panels = main.locator(".folded-panel").filter({ visible: true });
  const contradictions = disagreements.filter(({ type }) => type === "contradiction");
  await expect(main.getByRole("article")).toHaveCount(contradictions.length);
  await expect(folded).toHaveCount(3);
  await expect(panels).toHaveCount(0);
  const ladder = main.getByRole("navigation", { name: words.ladder });
  const wording = disagreements.filter(({ type }) => type === "wording").length;
  await ladder.getByRole("button", { name: words.section.wording.name }).click();
  await expect(folded).toHaveCount(3 + wording);
  const heading = main.getByRole("button", { name: words.section.wording.name, expanded: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  // The ladder stays in sight.
  await expect(ladder).toBeInViewport({ ratio: 1 });
  await folded.last().getByRole("button").first().click();
  await expect(panels).toHaveCount(1);
  await expect(folded.last().locator(".facing")).toBeHidden();
  await panels.getByRole("link").first().click();
  await expect(main.getByRole("table")).toBeVisible();
  await page.goBack();
  await expect(panels).toHaveCount(1);
  await main.getByRole("button", { name: words.openAll }).click();
  await expect(panels).toHaveCount(disagreements.length - contradictions.length);
  await main.getByRole("button", { name: words.closeAll }).click();
  await expect(folded).toHaveCount(3);
  await expect(panels).toHaveCount(0);
});

test("in order of time, which the address keeps, the ladder filters; Back restores the choice", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const words = WORDS[language];
  await new IsnadPage(page, language).open("page=compare");
  const main = page.getByRole("main");
  const folded = main.locator(".folded").filter({ visible: true });
  await main.getByRole("combobox", { name: words.orderBy }).selectOption("date");
  await expect(page).toHaveURL(/order=date/);
  await expect(folded).toHaveCount(disagreements.length);
  await page.reload();
  await expect(folded).toHaveCount(disagreements.length);
  const panels = main.locator(".folded-panel").filter({ visible: true });
  await main.getByRole("button", { name: words.openAll }).click();
  await expect(panels).toHaveCount(disagreements.length);
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
  // All are still unfolded, and folding what a filter shows leaves what it hides unfolded.
  await expect(main.getByRole("button", { name: words.closeAll })).toBeVisible();
  await types.first().press("Enter");
  await main.getByRole("button", { name: words.closeAll }).click();
  await types.first().press("Enter");
  await expect(folded.getByRole("button", { expanded: false })).toHaveCount(Number(count?.[0]));
});

test("on a phone the ladder stays at the edge, and paper has every question unfolded", {
  tag: "@phone",
}, async ({ page, language }) => {
  const words = WORDS[language];
  const isnad = new IsnadPage(page, language);
  await isnad.open("page=compare");
  const main = page.getByRole("main");
  const ladder = main.getByRole("navigation", { name: words.ladder });
  await ladder.getByRole("button", { name: words.section.spelling.short }).click();
  const heading = main.getByRole("button", { name: words.section.spelling.name });
  await expect(heading).toBeFocused();
  await expect(ladder).toBeInViewport({ ratio: 1 });
  const end = await ladder.evaluate((element) => element.getBoundingClientRect().bottom);
  await expect
    .poll(async () => (await heading.boundingBox())?.y ?? Number.NaN)
    .toBeGreaterThanOrEqual(end);
  expect(await isnad.sidewaysOverflow()).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect(ladder).toBeHidden();
  for (const { note } of disagreements) await expect(main.getByText(note[language])).toBeVisible();
  await expect(main.locator(".facing").filter({ visible: true })).toHaveCount(0);
});

test("the branches of the tree end over the columns, whose heads stay in sight; a cell opens its words", {
  tag: "@desktop",
}, async ({ page, language }) => {
  await new IsnadPage(page, language).open(`page=compare&event=${event.id}`);
  const table = page.getByRole("table");
  await expect(table).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(event.title[language]);
  const heads = table.getByRole("columnheader");
  const names = await heads.locator(".about-name").allTextContents();
  await expect(heads).toHaveCount(corpus.documentsOf(event).length + 3);
  const middles = (of: typeof heads) =>
    of.evaluateAll((elements) =>
      elements.map((element) => {
        const { x, width } = element.getBoundingClientRect();
        return { name: element.textContent, x: x + width / 2 };
      }),
    );
  const ends = await middles(page.locator("[data-part='document']"));
  expect(ends.map(({ name }) => name)).toEqual(names);
  // Other spellings are no differences; they are folded below the table.
  const spellings = spellingsOf(event, corpus).flatMap((each) => each.spellings);
  expect(spellings.length).toBeGreaterThan(0);
  const shown = page.locator(".spellings-exact").filter({ visible: true });
  await expect(shown).toHaveCount(0);
  await page.getByRole("button", { name: COMMON[language].event.spellings }).click();
  await expect(shown).toHaveText(spellings.map(({ exact }) => exact));
  for (const [index, { x }] of (await middles(heads)).slice(1, names.length + 1).entries()) {
    expect(Math.abs((ends[index]?.x ?? Number.NaN) - x)).toBeLessThan(2);
  }
  await table.getByRole("row").last().scrollIntoViewIfNeeded();
  for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
  // A button that lies beneath the heads comes out when it gets the focus.
  const button = table.getByRole("cell").getByRole("button").first();
  const top = async () => (await button.boundingBox())?.y ?? Number.NaN;
  const headsEnd = async () => {
    const box = await heads.last().boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  await button.evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - 24, behavior: "instant" });
  });
  expect(await top()).toBeLessThan(await headsEnd());
  await button.focus();
  expect(await top()).toBeGreaterThan(await headsEnd());
  await table.getByRole("cell").getByRole("button").first().click();
  await expect(page).toHaveURL(/quote=/);
  await page.goBack();
  await page.getByRole("link", { name: WORDS[language].back }).click();
  await expect(page).not.toHaveURL(/page=/);
  await expect(page.getByRole("heading", { level: 2, name: event.title[language] })).toBeVisible();
});

test("a phone shows one question at a time and paper all of them; nothing overflows 320 pixels", {
  tag: "@phone",
}, async ({ page, language }) => {
  const words = WORDS[language];
  await page.setViewportSize({ width: 320, height: 700 });
  const isnad = new IsnadPage(page, language);
  await isnad.open(`page=compare&event=${event.id}`);
  const main = page.getByRole("main");
  const sheets = main.getByRole("region").and(page.locator(".question-sheet"));
  const next = main.getByRole("button", { name: words.next });
  const silent = main.locator(".comparison-foot").first();
  for (const { name } of others) await expect(silent).toContainText(name[language]);
  const status = main.getByRole("status");
  for (const [number, { question }] of questions.entries()) {
    await expect(status).toContainText(String(number + 1));
    await expect(status).toContainText(question[language]);
    await expect(status).not.toContainText(`${questions.length}${question[language]}`);
    await expect(sheets).toHaveCount(1);
    expect(await isnad.sidewaysOverflow()).toBe(0);
    if (number + 1 < questions.length) await next.click();
  }
  await expect(next).toHaveAttribute("aria-disabled", "true");
  // The address has the question: it can be shared, and a reload keeps it.
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
  // From a wide window, paper has the columns too, and names the articles that it has no room for.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1040, height: 720 });
  await expect(page.getByRole("columnheader")).toHaveCount(corpus.documentsOf(event).length + 2);
  const leftOut = main.getByText(words.leftOut);
  for (const { name } of others) await expect(leftOut).toContainText(name[language]);
  expect(await isnad.sidewaysOverflow()).toBe(0);
});
