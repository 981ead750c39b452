import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { test } from "./test.ts";

const told = corpus.data.events.find((event) => corpus.originGroups(event).length > 1);
const first = told && corpus.quotesOf(told)[0];
if (!told || !first) throw new Error("The corpus is too small for these tests.");

test("the link and each form of a quote are copied, and the page says so", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  await page.addInitScript(() => {
    const writeText = async (text: string): Promise<void> => {
      document.documentElement.dataset.clipboard = text;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const { dossier } = await openEvidence(page, language, `event=${told.id}`);
  const clipboard = () => page.locator("html").getAttribute("data-clipboard");
  await dossier.copyLink.click();
  await expect(dossier.announcement("copied")).toBeVisible();
  expect(await clipboard()).toBe(page.url());

  await dossier.copyCitation.click();
  await expect(dossier.copyCitation).toHaveAttribute("aria-expanded", "true");
  await dossier.form("text").click();
  await expect(dossier.formCopied("text")).toBeVisible();
  const citation = (await clipboard()) ?? "";
  expect(citation).toContain(first.exact);
  expect(citation).toContain(corpus.document(first.document)?.name[language]);
  expect(citation).not.toMatch(/[\u2066-\u2069]/);
  // Its link leads back to these words, and reference managers get the same one.
  const link = citation.slice(citation.indexOf("http"));
  expect(new URL(link).searchParams.get("quote")).toBe(first.id);
  await dossier.form("csl").click();
  await expect(dossier.formCopied("csl")).toBeVisible();
  const [item] = JSON.parse((await clipboard()) ?? "") as Record<string, unknown>[];
  expect(item).toMatchObject({ id: first.id, URL: link });
  expect(item?.note).toContain(first.exact);
  await dossier.form("bibtex").click();
  await expect(dossier.formCopied("bibtex")).toBeVisible();
  expect(await clipboard()).toContain(`{${first.id},`);
  // Escape folds the forms and nothing else.
  await page.keyboard.press("Escape");
  await expect(dossier.forms).toHaveCount(0);
  await expect(dossier.copyCitation).toBeFocused();
  await expect(dossier.title).toBeVisible();

  // The card of another quote offers the same.
  await dossier.showAllPlaces();
  const last = corpus.quotesOf(told).at(-1);
  const source = last && corpus.document(last.document);
  if (!last || !source) throw new Error("An event has no quotes.");
  await dossier.copyThis(source.name[language], last.paragraphs.first).last().click();
  await dossier.form("link").click();
  await expect(dossier.formCopied("link")).toBeVisible();
  expect(new URL((await clipboard()) ?? "").searchParams.get("quote")).toBe(last.id);
});

test("without a clipboard the link is selected in a field, which Escape closes", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const { isnad, dossier } = await openEvidence(page, language, `event=${told.id}`);
  await dossier.copyLink.click();
  await expect(dossier.announcement("refused")).toBeVisible();
  await expect(dossier.linkField).toHaveValue(page.url());
  await expect(dossier.linkField).toBeFocused();
  const selected = await dossier.linkField.evaluate((field) => {
    const { selectionStart, selectionEnd, value } = field as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect(dossier.linkField).toHaveCount(0);
  await expect(dossier.copyLink).toBeFocused();
  await expect(dossier.title).toBeVisible();
  await expect.poll(() => isnad.query().event).toBe(told.id);
});
