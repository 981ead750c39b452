import { expect } from "@playwright/test";
import { builtCorpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { test } from "./test.ts";

/** A function, because the page of the second corpus is not built yet when this file loads. */
const secondCorpus = () => builtCorpus("node_modules/.cache/isnad-second-corpus");

test.describe("a page of another crisis", () => {
  test("has its title, its lanes and its events", async ({ page, language }) => {
    const { events, kinds, title } = secondCorpus().data;
    await TimelinePage.open(page, language, "list=1");
    for (const shown of [language, ...LANGUAGES.filter((each) => each !== language)]) {
      await new IsnadPage(page, language).languageOption(shown).first().click();
      const { root, marks } = new TimelinePage(page, shown);
      await expect(page).toHaveTitle(new RegExp(title[shown]));
      await expect(marks).toHaveCount(events.length);
      for (const kind of kinds) {
        await expect(root.getByText(kind.name[shown], { exact: true })).toBeVisible();
      }
      const list = new ListPage(page, shown);
      expect(await list.titles()).toEqual(events.map((event) => event.title[shown]));
      await expect(page.locator("body")).not.toContainText(/Kazakhstan|كازاخستان/);
    }
  });

  test("quotes each source in its own language and direction", async ({ page, language }) => {
    const { documents, quotes } = secondCorpus().data;
    expect(new Set(documents.map((document) => document.language)).size).toBe(4);
    for (const document of documents) {
      const quote = quotes.find((each) => each.document === document.id);
      if (!quote) throw new Error(`${document.id} is not quoted.`);
      const isnad = new IsnadPage(page, language);
      await isnad.open(`quote=${quote.id}`);
      const marked = page.locator('mark[data-state="active"]').first();
      await expect(marked).toBeInViewport();
      const article = page.getByRole("article").filter({ has: marked });
      await expect(article).toHaveAttribute("lang", document.language);
      await expect(article).toHaveAttribute("dir", document.direction);
    }
  });

  test("puts its documents side by side as its seeds align them", async ({ page, language }) => {
    const corpus = secondCorpus();
    const [parallel] = corpus.data.parallels;
    const other = parallel && corpus.document(parallel.second);
    if (!parallel?.given || !other) throw new Error("The second corpus aligns no documents.");
    const { reader } = await openEvidence(page, language, `doc=${parallel.first}`);
    await reader.besideSwitch(other.name[language]).click();
    await expect(reader.pairs).toHaveCount(parallel.rows.length);
    for (const [index, { first, second }] of parallel.rows.entries()) {
      const pair = reader.pairs.nth(index);
      for (const [side, numbers] of [first, second].entries()) {
        const anchors = pair.locator(".pair-side").nth(side).locator("[data-anchor]");
        await expect(anchors).toHaveCount(numbers.length);
      }
      // A gap in the other document is named, not left blank.
      const alone = pair.locator(".pair-side").nth(1);
      if (second.length === 0) await expect(alone).toContainText(other.name[language]);
    }
    expect(parallel.rows.some(({ second }) => second.length === 0)).toBe(true);
    // If no quote of the other document corresponds to the highlighted one, its whole paragraph does.
    const answers = (document: string, [paragraph]: readonly number[], event: string) =>
      corpus
        .quotesIn(document)
        .some((each) => each.event === event && each.paragraphs.first === paragraph);
    const [row] = parallel.rows;
    const highlighted = corpus
      .quotesIn(parallel.first)
      .find(({ paragraphs }) => row?.first.includes(paragraphs.first));
    if (!row || !highlighted) throw new Error("No event cites the first row.");
    expect(answers(parallel.second, row.second, highlighted.event)).toBe(false);
    await new IsnadPage(page, language).open(`quote=${highlighted.id}&beside=${parallel.second}`);
    await expect(reader.paragraph(parallel.second, row.second[0] ?? 0)).toHaveAccessibleDescription(
      /\p{L}/u,
    );
    await expect(page.locator("[data-answers]")).toHaveCount(row.second.length);
  });

  test("carries its figures into the data files", async ({ request }) => {
    const answer = await request.get("./data/claims.csv");
    expect(answer.ok()).toBe(true);
    const text = await answer.text();
    for (const { id } of secondCorpus().data.figures) expect(text).toContain(`/${id},`);
  });
});
