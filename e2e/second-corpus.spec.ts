import { expect, test } from "@playwright/test";
import { readCorpus } from "../src/build/read-corpus.ts";
import { compileCorpus } from "../src/compile/compile-corpus.ts";
import { Corpus } from "../src/domain/corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { TimelinePage } from "./pages/timeline.ts";

const compiled = compileCorpus(readCorpus("e2e/second-corpus"));
if (!compiled.ok) throw new Error("The second corpus has problems; see npm run check-seeds.");
const corpus = new Corpus(compiled.corpus);
const { events, kinds, title, documents, figures, quotes } = corpus.data;

for (const language of LANGUAGES) {
  test.describe(`${language}: a page of another crisis`, () => {
    test("has its title, its lanes, its events", async ({ page }) => {
      const timeline = await TimelinePage.open(page, language, "list=1");
      await expect(page).toHaveTitle(new RegExp(title[language]));
      await expect(timeline.marks).toHaveCount(events.length);
      for (const kind of kinds) {
        await expect(timeline.root.getByText(kind.name[language], { exact: true })).toBeVisible();
      }
      const list = new ListPage(page, language);
      expect(await list.titles()).toEqual(events.map((event) => event.title[language]));
      await expect(page.locator("body")).not.toContainText(/Kazakhstan|كازاخستان/);
    });

    test("quotes each source in its own language and direction", async ({ page }) => {
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

    test("puts its documents side by side as its seeds align them", async ({ page }) => {
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
        // What the other leaves out is said, not left blank.
        const alone = pair.locator(".pair-side").nth(1);
        if (second.length === 0) await expect(alone).toContainText(other.name[language]);
      }
      expect(parallel.rows.some(({ second }) => second.length === 0)).toBe(true);
      // Where no quote of the other document answers the lit one, its paragraph does as a whole.
      const answers = (document: string, [paragraph]: readonly number[], event: string) =>
        corpus
          .quotesIn(document)
          .some((each) => each.event === event && each.paragraphs.first === paragraph);
      const [row] = parallel.rows;
      const lit = corpus
        .quotesIn(parallel.first)
        .find(({ paragraphs }) => row?.first.includes(paragraphs.first));
      if (!row || !lit) throw new Error("No event cites the first row.");
      expect(answers(parallel.second, row.second, lit.event)).toBe(false);
      await new IsnadPage(page, language).open(`quote=${lit.id}&beside=${parallel.second}`);
      await expect(
        reader.paragraph(parallel.second, row.second[0] ?? 0),
      ).toHaveAccessibleDescription(/\p{L}/u);
      await expect(page.locator("[data-answers]")).toHaveCount(row.second.length);
    });
  });
}

test("carries its figures into the data files", async ({ request }) => {
  const answer = await request.get("./data/claims.csv");
  expect(answer.ok()).toBe(true);
  const text = await answer.text();
  for (const { id } of figures) expect(text).toContain(`/${id},`);
});
