import { expect } from "@playwright/test";
import { coverageOf, uncitedPassages } from "../src/domain/coverage.ts";
import { isFurniture } from "../src/domain/document.ts";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { test } from "./test.ts";

const [parallel] = corpus.data.parallels;
const first = parallel && corpus.document(parallel.first);
const second = parallel && corpus.document(parallel.second);
if (!parallel || !first || !second)
  throw new Error("The corpus has no two documents side by side.");
const documents = [first, second];

/** The quotes of the other document that correspond to a quote of the first. */
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
/** The passages that no event cites, row by row, the first document's before the second's. */
const uncited = parallel.rows.flatMap((row) =>
  [
    { document: first, numbers: row.first },
    { document: second, numbers: row.second },
  ].flatMap(({ document, numbers }) =>
    uncitedPassages(coverageOf(document, corpus.quotesIn(document.id)))
      .filter(({ paragraph }) => numbers.includes(paragraph.number))
      .map((passage) => ({ ...passage, document })),
  ),
);
if (new Set(uncited.map(({ document }) => document)).size < 2) throw new Error("All is cited.");
if (!answered || !difference) throw new Error("The corpus is too small.");

test("two articles stand paragraph beside paragraph, to the character; Back leaves one", {
  tag: "@engine",
}, async ({ page, language }) => {
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

test("a quote and the words that correspond to it are highlighted, also after a switch of language", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { isnad, reader } = await openEvidence(
    page,
    language,
    `quote=${answered.id}&beside=${second.id}&uncited=1`,
  );
  const highlighted = reader.pairs.locator('mark[data-state="active"]');
  await expect(highlighted.first()).toBeInViewport();
  expect((await highlighted.allTextContents()).join("")).toBe(answered.exact);
  const pair = reader.pairs.filter({ has: page.locator('mark[data-state="active"]') });
  const answers = pair.locator('mark[data-state="answer"]');
  const words = answersTo(answered.id).map(({ exact }) => exact);
  expect((await answers.allTextContents()).join("")).toBe(words.join(""));
  await expect(reader.root.locator('mark[data-state="answer"]')).toHaveCount(await answers.count());
  await expect(reader.nextUncited).toBeVisible();
  const other = language === "ar" ? "fr" : "ar";
  await isnad.languageOption(other).click();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(highlighted.first()).toBeInViewport();
  expect(isnad.query()).toMatchObject({ lang: other, beside: second.id });
  // The comparison shows all questions and scrolls to this one.
  const question = difference.question[other];
  await reader.pairs.getByRole("link", { name: question }).first().click();
  const row = page.locator("tr[aria-current]");
  await expect(row.getByRole("rowheader")).toContainText(question);
  await expect(row.getByRole("rowheader")).toBeInViewport();
});

test("a drag selects in one article, Shift extends to the other, and each copy names its own source", {
  tag: ["@desktop", "@engine"],
}, async ({ freshPage: page, language }) => {
  // Firefox does not let a page read the clipboard.
  await page.addInitScript(() => {
    const keep = (text: string): void => {
      document.documentElement.dataset.clipboard = text;
    };
    const writeText = async (text: string): Promise<void> => keep(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    addEventListener("copy", (event) => keep(event.clipboardData?.getData("text/plain") ?? ""));
  });
  const clipboard = async () => (await page.locator("html").getAttribute("data-clipboard")) ?? "";
  const { isnad, reader } = await openEvidence(
    page,
    language,
    `doc=${second.id}&beside=${first.id}`,
  );
  await expect(reader.pairs).toHaveCount(parallel.rows.length);
  await isnad.settle();
  await page.setViewportSize({ width: 1440, height: 1400 });
  const [above, below] = parallel.rows.slice(2, 4);
  const from = reader.paragraph(first.id, above?.first[0] ?? 0);
  const to = reader.paragraph(first.id, below?.first[0] ?? 0);
  await to.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error("A paragraph is not drawn.");
  // From the last line of one paragraph to the first line of the next.
  await page.mouse.move(start.x + start.width / 2, start.y + start.height - 16);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + 16, { steps: 5 });
  await page.mouse.up();
  await expect(reader.copyPassage).toHaveCount(1);
  const name = first.name[language].replace(/[()]/g, "\\$&");
  await expect(reader.copyPassage).toHaveAccessibleDescription(new RegExp(name));
  await page.keyboard.press("ControlOrMeta+C");
  const words = await clipboard();
  expect(words.trim()).toMatch(/\S\s*\n\s*\S/);
  expect(first.text).toContain(words);
  await reader.copyPassage.click();
  await expect(reader.passageCopied).toBeVisible();
  expect(await clipboard()).toContain(first.name[language]);
  // The citation has the selected words of both paragraphs.
  for (const stretch of words.trim().split(/\s*\n\s*/))
    expect(await clipboard()).toContain(stretch);
  expect(await clipboard()).not.toContain(second.name[language]);

  await reader.paragraph(second.id, below?.second[0] ?? 0).click({ modifiers: ["Shift"] });
  await expect(reader.copyPassage).toHaveCount(2);
  for (const [side, { id, name, text }] of [second, first].entries()) {
    await reader.copyPassage.nth(side).click();
    await expect.poll(clipboard).toContain(name[language]);
    const citation = await clipboard();
    const link = new URL(citation.slice(citation.indexOf("http")));
    expect(link.searchParams.get("doc")).toBe(id);
    const quoted = citation.slice(1, citation.indexOf("» — ")).trim();
    expect(quoted).not.toBe("");
    expect(text).toContain(quoted);
  }
  const number = below?.second[0] ?? 0;
  await reader.numberBeside(second.id, number).click();
  await expect(reader.copyPassage).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+C");
  const whole = second.paragraphs.find((each) => each.number === number);
  expect(await clipboard()).toBe(second.text.slice(whole?.span.start, whole?.span.end));
});

test("differing words are marked in both articles, with a link to the comparison", {
  tag: "@phone",
}, async ({ page, language }) => {
  const { isnad, reader } = await openEvidence(
    page,
    language,
    `quote=${answered.id}&beside=${second.id}`,
  );
  await expect(reader.pairs).toHaveCount(parallel.rows.length);
  const link = reader.pairs.getByRole("link", { name: difference.question[language] }).first();
  const number = await link.locator("xpath=ancestor::li[1]/span[1]").textContent();
  for (const { id } of documents) {
    const marked = reader.root.locator(`[data-document="${id}"] [data-differences~="${number}"]`);
    const position = difference.positions.find(({ document }) => document === id);
    expect((await marked.allTextContents()).join("")).toBe(position?.exact);
    const words = marked.first().locator(".differs-words");
    await expect(words).toHaveCSS("text-decoration-style", "double");
  }
  // One walk goes row by row through the passages of both that no event cites.
  await reader.uncitedSwitch.check();
  for (const [index, { document, paragraph, span }] of uncited.entries()) {
    await reader.nextUncited.click();
    await expect(
      reader.uncitedPosition(index + 1, uncited.length, paragraph.number, document.name[language]),
    ).toBeVisible();
    const stepped = reader.root.locator("[data-stepped]");
    const shown = (await stepped.allTextContents()).join("");
    expect(shown).toBe(document.text.slice(span.start, span.end));
    await expect(stepped.first()).toBeInViewport();
  }
  // Both names are still in sight, however far down.
  for (const { name } of documents) {
    await expect(
      reader.root.getByRole("heading", { level: 2, name: name[language] }),
    ).toBeInViewport();
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
