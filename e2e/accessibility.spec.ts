import { expect, type Page } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { openEvidence } from "./pages/evidence.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

/*
 * axe looks at each view once. Windows and colours are paired, not multiplied: axe takes about a second of processor
 * time for each view. Most views are in French, whatever the project: axe takes the joined letters of Arabic for
 * icons and does not check their contrast.
 */

const { data } = corpus;
const disputed = data.events.filter((event) => corpus.disagreementsOf(event).length > 0);
const told = disputed.find((event) => corpus.originGroups(event).length > 1);
const counted = disputed.find((event) => corpus.figuresOf(event).length > 1);
const [parallel] = data.parallels;
const answered = parallel && corpus.quotesIn(parallel.first)[0];
if (!told || !counted || !parallel || !answered) {
  throw new Error("The corpus is too small for these tests.");
}

/** Expects that axe finds nothing in the page or its part, and that the page does not scroll sideways. */
async function expectAccessible(isnad: IsnadPage, part?: string): Promise<void> {
  await isnad.still();
  expect.soft(await axeFinds(isnad.page, part)).toEqual([]);
  expect.soft(await isnad.sidewaysOverflow()).toBe(0);
}

async function unfoldAll(page: Page): Promise<void> {
  const closed = page.getByRole("main").locator("[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

test("the drawing with the list beside it, in light colours", {
  tag: "@desktop",
}, async ({ page }) => {
  const { isnad } = await openEvidence(page, "fr", "list=1");
  await isnad.settle();
  await expectAccessible(isnad);
});

test("an event with all of its evidence, in dark and, in Arabic, in forced colours", {
  tag: "@desktop",
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const { isnad, dossier, reader } = await openEvidence(page, "fr", `event=${told.id}`);
  await isnad.settle();
  await dossier.showAllPlaces();
  await dossier.compare.click();
  await dossier.how.click();
  await dossier.copyCitation.click();
  await expect(dossier.forms).toBeVisible();
  await reader.uncitedSwitch.check();
  await test.step("dark", () => expectAccessible(isnad));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await isnad.languageOption("ar").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await test.step("forced", () => expectAccessible(isnad));
  const { ground, line, paper } = await reader.highlighted.first().evaluate((element) => {
    const { backgroundColor, textUnderlineOffset } = getComputedStyle(element);
    const probe = element.ownerDocument.createElement("span");
    probe.style.backgroundColor = "Canvas";
    element.append(probe);
    const paper = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return { ground: backgroundColor, line: textUnderlineOffset, paper };
  });
  expect(ground).not.toBe(paper);
  // A line at the browser's own offset would hide the dots of Arabic letters.
  expect(Number.parseFloat(line)).toBeGreaterThanOrEqual(5);
});

test("an article alone and two side by side, in light colours", {
  tag: "@desktop",
}, async ({ page }) => {
  const { isnad, reader } = await openEvidence(page, "fr", `doc=${parallel.first}`);
  await reader.article.waitFor();
  await test.step("alone", () => expectAccessible(isnad, "main"));
  await isnad.load(`quote=${answered.id}&beside=${parallel.second}&uncited=1`);
  await expect(reader.pairs).toHaveCount(parallel.rows.length);
  await reader.root.locator("summary").click();
  await expectAccessible(isnad);
});

test("the list, an event over it and its article on a phone", { tag: "@phone" }, async ({
  page,
  language,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const { isnad, dossier, reader } = await openEvidence(page, language, "");
  await isnad.settle();
  await test.step("list, in dark colours", () => expectAccessible(isnad));
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: counted.title[language] }).first().click();
  await dossier.compare.click();
  await dossier.how.click();
  await test.step("event, in light colours", () => expectAccessible(isnad));
  await dossier.root.locator(".quote-open").first().press("Enter");
  await reader.article.waitFor();
  await test.step("article, in light colours", () => expectAccessible(isnad, "dialog"));
});

test("the overview of differences, in dark colours", {
  tag: "@phone",
}, async ({ page, language }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const { isnad } = await openEvidence(page, language, "page=compare");
  const folded = page.getByRole("heading", { level: 4 }).getByRole("button");
  await folded.first().click();
  await expect(folded.first()).toHaveAttribute("aria-expanded", "true");
  await expectAccessible(isnad);
});

test("the comparison of an event after a damaged link, in light colours", {
  tag: "@desktop",
}, async ({ page }) => {
  const isnad = new IsnadPage(page, "fr");
  await isnad.load(`page=compare&event=${told.id}&doc=nothing`);
  await expect(page.getByRole("alert")).toContainText("nothing");
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(isnad);
});

test("the figures on a phone, in light colours", { tag: "@phone" }, async ({ page, language }) => {
  const { isnad } = await openEvidence(page, language, "page=figures");
  await page.getByRole("table").first().waitFor();
  await expectAccessible(isnad);
});

test("the articles unfolded, in dark colours", {
  tag: "@desktop",
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const { isnad } = await openEvidence(page, "fr", "page=articles");
  await page.getByRole("main").getByRole("article").first().waitFor();
  await unfoldAll(page);
  await expectAccessible(isnad);
});

test("the method on a phone, in light colours", { tag: "@phone" }, async ({ page, language }) => {
  const { isnad } = await openEvidence(page, language, "page=method");
  await page.getByRole("main").getByRole("region").first().waitFor();
  await expectAccessible(isnad);
});
