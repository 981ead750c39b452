import { expect, type Locator } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

// The words of each card are compared with the corpus in src/features/articles/articles-page.test.tsx.

const { documents } = corpus.data;
const last = documents.at(-1);
const rejecting = documents.find(({ publication }) => publication.rejected.length > 0);
if (!last || !rejecting) throw new Error("The corpus is too small for these tests.");

async function unfoldAll(within: Locator): Promise<void> {
  const closed = within.locator("[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

test("each article can be downloaded, and its card unfolds how its date is known", {
  tag: "@desktop",
}, async ({ page, language }) => {
  await openEvidence(page, language, "page=articles");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(documents.length);
  for (const { name, file, text } of documents) {
    const card = page.getByRole("article", { name: name[language], exact: true });
    const link = card.getByRole("link", { name: file });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(await answer.text()).toBe(text);
  }
  const card = page.getByRole("article", { name: rejecting.name[language], exact: true });
  const [rejected] = rejecting.publication.rejected;
  const reason = card.getByText(rejected?.reason[language] ?? "").first();
  await expect(reason).toBeHidden();
  const unfold = card.locator(".unfold-button").first();
  await unfold.click();
  await expect(unfold).toHaveAccessibleDescription(rejecting.name[language]);
  await expect(reason).toBeVisible();
  await expect(card.getByText(rejected?.expression.exact ?? "").first()).toBeVisible();
  await expect(card.locator("s").first()).toHaveCSS("text-decoration-line", "line-through");
});

test("an article, the words of a date and a passage open in the text, and Back returns", async ({
  page,
  language,
}) => {
  const { isnad } = await openEvidence(page, language, "page=articles");
  await page.getByRole("button", { name: last.name[language] }).click();
  await expect.poll(() => isnad.query()).toMatchObject({ doc: last.id });
  await expect(page.locator(`[data-anchor="${last.id}-1"]`)).toBeVisible();
  await page.goBack();
  const how = page.getByRole("button", { name: wordsOf(language)("event.how") });
  await how.first().click();
  await page.getByRole("main").locator(".words-button").first().click();
  await expect.poll(() => isnad.query()).toHaveProperty("doc");
  await page.goBack();
  await expect(how.first()).toBeVisible();
  // A passage leads to its paragraph, which is in view and marked.
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

test("nothing overflows a page of 320 pixels", { tag: "@phone" }, async ({ page, language }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { isnad } = await openEvidence(page, language, "page=articles");
  await unfoldAll(page.getByRole("main"));
  expect(await isnad.sidewaysOverflow()).toBe(0);
});
