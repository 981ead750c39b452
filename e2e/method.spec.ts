import { expect } from "@playwright/test";
import { DOWNLOADS } from "../src/features/method/downloads.ts";
import ar from "../src/i18n/catalogues/ar/method.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/method.json" with { type: "json" };
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

// The numbers of the page are compared with the corpus in src/features/method/method-page.test.tsx.

const WORDS = { ar, fr };
const example = corpus.data.events.find(({ dating }) => dating.date.form === "before");
if (!example) throw new Error("The corpus is too small for these tests.");

test("the data files can be downloaded; the contents lead to a section, and an example opens", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { sections, contents: named } = WORDS[language];
  const isnad = new IsnadPage(page, language);
  await isnad.open("page=method");
  await test.step("every file is served as itself", async () => {
    const files = page.getByRole("region", { name: sections.files }).getByRole("link");
    await expect(files).toHaveCount(DOWNLOADS.length);
    for (const link of await files.all()) {
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(answer.headers()["content-type"]).not.toContain("text/html");
      expect(answer.ok()).toBe(true);
    }
  });
  const contents = page.getByRole("navigation", { name: named });
  await contents.getByRole("button", { name: sections.keys }).click();
  const heading = page.getByRole("heading", { name: sections.keys });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  // A fragment would become part of every address that is copied later.
  expect(new URL(page.url()).hash).toBe("");
  await page
    .getByRole("region", { name: sections.marks })
    .getByRole("button", { name: example.label[language] })
    .click();
  await expect.poll(() => isnad.query()).toMatchObject({ event: example.id });
  await page.goBack();
  await expect(heading).toBeVisible();
});

test("a page of 320 pixels shows the name of the open page, and nothing overflows", {
  tag: "@phone",
}, async ({ page, language }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const isnad = new IsnadPage(page, language);
  await isnad.open("page=method");
  await page.getByRole("region", { name: WORDS[language].sections.rights }).waitFor();
  expect(await isnad.sidewaysOverflow()).toBe(0);
  const name = page.getByRole("link", { name: isnad.words.pages.method });
  await expect(name).toHaveAttribute("aria-current", "page");
  await expect(name).toBeInViewport({ ratio: 1 });
  await page
    .getByRole("navigation", { name: WORDS[language].contents })
    .getByRole("button", { name: WORDS[language].sections.keys })
    .click();
  await expect(page.getByRole("heading", { name: WORDS[language].sections.keys })).toBeInViewport();
});
