import { expect, type Locator, test } from "@playwright/test";
import { coverageOf, uncitedPassages } from "../src/domain/coverage.ts";
import type { PublisherNote, SourceDocument } from "../src/domain/document.ts";
import type { InterfaceLanguage } from "../src/domain/localised-text.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { IsnadPage, LANGUAGES } from "./pages/isnad-page.ts";
import { wordsOf } from "./pages/words.ts";

const { documents } = corpus.data;
if (!documents.some(({ publisherNote }) => publisherNote)) {
  throw new Error("No article of the corpus has a note on its publisher.");
}

/** What no event cites of the article itself, in its own words. */
function uncitedIn(source: SourceDocument): string[] {
  return uncitedPassages(coverageOf(source, corpus.quotesIn(source.id))).map(({ span }) =>
    source.text.slice(span.start, span.end),
  );
}

/** What a note on a publisher says behind the words that it quotes; all of it where it quotes none. */
function behindWords({ reason, words }: PublisherNote, language: InterfaceLanguage): string {
  const rest = words ? reason[language].split(words.exact).at(-1) : null;
  return (rest ?? reason[language]).replace(/^[\s»,]+/u, "");
}

async function unfoldAll(within: Locator): Promise<void> {
  const closed = within.locator("[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

for (const language of LANGUAGES) {
  test.describe(`${language}: articles`, () => {
    const words = wordsOf(language);

    test("each says what it is, how its date is known, and what of it nothing cites", {
      tag: "@desktop",
    }, async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=articles");
      const cards = page.getByRole("main").getByRole("article");
      await expect(cards).toHaveCount(documents.length);
      await unfoldAll(page.getByRole("main"));
      for (const source of documents) {
        const card = page.getByRole("article", { name: source.name[language], exact: true });
        for (const unfold of await card.locator(".unfold-button").all()) {
          await expect(unfold).toHaveAccessibleDescription(source.name[language]);
        }
        const { publication, publisherNote, machineTranslation, sha256, file } = source;
        await expect(card).toContainText(words(`event.state.${publication.state}`));
        await expect(card.getByText(sha256, { exact: true })).toHaveAttribute("dir", "ltr");
        const link = card.getByRole("link", { name: file });
        const answer = await page.request.get((await link.getAttribute("href")) ?? "");
        expect(await answer.text()).toBe(source.text);
        for (const { expression, reason } of publication.rejected) {
          await expect(card.getByText(expression.exact).first()).toBeVisible();
          await expect(card).toContainText(reason[language]);
          await expect(card.locator("s").first()).toBeVisible();
        }
        const passages = await card.locator("blockquote").allTextContents();
        expect(passages).toEqual(expect.arrayContaining(uncitedIn(source)));
        for (const passage of passages) expect(source.text).toContain(passage);
        if (publisherNote) {
          await expect(card.getByText(behindWords(publisherNote, language))).toBeVisible();
        }
        if (publisherNote?.words) {
          const words = card.locator("dl .quoted-words", { hasText: publisherNote.words.exact });
          await expect(words.first()).toHaveAttribute("lang", source.language);
        }
        if (machineTranslation) {
          const notice = card.getByText(machineTranslation.exact).first();
          await expect(notice).toHaveAttribute("lang", machineTranslation.language);
        }
        const origin = corpus.origin(source.origin);
        if (origin?.consulted === false) await expect(card).toContainText(words("event.unseen"));
        for (const other of documents) {
          if (other === source || corpus.rootOrigin(other) !== corpus.rootOrigin(source)) continue;
          await expect(card).toContainText(other.name[language]);
        }
      }
      expect(await axeFinds(page)).toEqual([]);
    });

    test("lead to the text and to the words of a date, and Back leads here", async ({ page }) => {
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=articles");
      const last = documents.at(-1);
      if (!last) throw new Error("The corpus has no articles.");
      await page.getByRole("button", { name: last.name[language] }).click();
      await expect.poll(() => isnad.query()).toMatchObject({ doc: last.id });
      await expect(page.locator(`[data-anchor="${last.id}-1"]`)).toBeVisible();
      await page.goBack();
      const how = page.getByRole("button", { name: words("event.how") });
      await how.first().click();
      await page.getByRole("main").locator(".words-button").first().click();
      await expect.poll(() => isnad.query()).toHaveProperty("doc");
      await page.goBack();
      await expect(how.first()).toBeVisible();
      // A passage leads to its paragraph, which is shown and marked.
      const card = page.getByRole("article", { name: last.name[language], exact: true });
      await unfoldAll(card);
      const place = card.locator(".passage-place").last();
      const number = /\d+/.exec((await place.textContent()) ?? "")?.[0];
      await place.click();
      await expect.poll(() => isnad.query()).toMatchObject({ doc: last.id, par: number });
      const paragraph = page.locator(`article [data-paragraph="${number}"]`);
      await expect(paragraph).toBeInViewport();
      await expect(paragraph).toHaveAttribute("aria-current", "location");
    });

    test("nothing runs off a page of 320 pixels", { tag: "@phone" }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const isnad = new IsnadPage(page, language);
      await isnad.open("page=articles");
      await unfoldAll(page.getByRole("main"));
      expect(await isnad.sidewaysOverflow()).toBe(0);
    });
  });
}
