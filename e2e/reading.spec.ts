import { expect } from "@playwright/test";
import { coverageOf, uncitedPassages } from "../src/domain/coverage.ts";
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { test } from "./test.ts";

const { documents, events } = corpus.data;
const told = events.find((event) => corpus.originGroups(event).length > 1);
const first = told && corpus.quotesOf(told)[0];
const absent = documents.find(
  (document) => told && !corpus.documentsOf(told).some(({ id }) => id === document.id),
);
const crowded = documents.find(
  ({ id }) => new Set(corpus.quotesIn(id).map(({ event }) => event)).size > 1,
);
const uncitedOf = new Map(
  documents.map((document) => [
    document.id,
    uncitedPassages(coverageOf(document, corpus.quotesIn(document.id))),
  ]),
);
const whole = documents.filter(({ id }) => uncitedOf.get(id)?.length === 0);
const partly = documents.find(({ id }) => (uncitedOf.get(id)?.length ?? 0) > 1);
if (!told || !first || !absent || !crowded || !partly || whole.length === 0) {
  throw new Error("The corpus is too small for these tests.");
}

test("the steps walk through the event's places in the order of the text; another article says it has none", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const places = corpus
    .quotesOf(told)
    .filter((quote) => quote.document === first.document)
    .sort((a, b) => a.span.start - b.span.start);
  const { reader, dossier } = await openEvidence(page, language, `quote=${places[0]?.id}`);
  for (const [index, quote] of places.entries()) {
    await expect(reader.steps).toContainText(reader.stepWords(index + 1, places.length));
    expect((await reader.marked())[quote.id]?.text).toBe(quote.exact);
    await expect(reader.highlighted.first()).toBeInViewport();
    if (index < places.length - 1) await reader.nextPlace.click();
  }
  await test.step("articles that do not report the event are behind one button", async () => {
    const telling = new Set(corpus.documentsOf(told).map((each) => corpus.rootOrigin(each)));
    const others = documents.filter((each) => !telling.has(corpus.rootOrigin(each)));
    await expect(reader.tab(absent.id)).toHaveCount(0);
    await reader.others(others.length).click();
    for (const { id } of others) await expect(reader.tab(id)).toBeVisible();
  });
  await reader.tab(absent.id).click();
  await expect(reader.steps).toHaveText(reader.notHere);
  await expect(reader.highlighted).toHaveCount(0);
  await expect(reader.article.locator("[data-anchor]").first()).toBeInViewport();
  await expect(dossier.title).toHaveText(told.title[language]);
});

test("the margin leads from a paragraph to another event that rests on it", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { reader, dossier } = await openEvidence(page, language, `doc=${crowded.id}`);
  const name = await reader.notes.last().getAttribute("aria-label");
  await reader.notes.last().click();
  const event = events.find(({ label }) => label[language] === name);
  await expect(dossier.title).toHaveText(event?.title[language] ?? "");
  await expect(reader.notes.last()).toHaveAttribute("aria-current", "true");
  await expect(reader.notes.last()).toBeFocused();
  await expect(reader.highlighted.first()).toBeInViewport();
});

test("returning to an event restores the scroll position of its article", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  const { isnad, reader, dossier } = await openEvidence(page, language, `event=${told.id}`);
  await isnad.settle();
  await expect(reader.highlighted.first()).toBeInViewport();
  const far = reader.article.locator("[data-anchor]").last();
  const top = async () => (await far.boundingBox())?.y ?? Number.NaN;
  await far.scrollIntoViewIfNeeded();
  await expect(reader.highlighted.first()).not.toBeInViewport();
  const before = await top();
  for (const [leave, comeBack] of [
    [() => dossier.next.click(), () => dossier.previous.click()],
    [() => page.goBack(), () => page.goForward()],
  ] as const) {
    await leave();
    await expect(dossier.title).not.toHaveText(told.title[language]);
    await expect(reader.highlighted.first()).toBeInViewport();
    await comeBack();
    await expect(dossier.title).toHaveText(told.title[language]);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(16);
  }
});

test("a very long article opens at the requested paragraph, whole, and goes on to another", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  const [model] = crowded.paragraphs;
  if (!model) throw new Error("An article has no paragraphs.");
  const added = Array.from({ length: 600 }, (_, index) => `${index} ${first.exact}`);
  let text = crowded.text;
  const paragraphs = added.map((words, index) => {
    const span = { start: text.length + 1, end: text.length + 1 + words.length };
    text += `\n${words}`;
    return { number: crowded.paragraphs.length + 1 + index, span, role: "body" as const };
  });
  const long = { ...crowded, text, paragraphs: [...crowded.paragraphs, ...paragraphs] };
  await showChanged(page, (data) => ({
    documents: data.documents.map((each) => (each.id === long.id ? long : each)),
  }));
  const asked = long.paragraphs.length - 100;
  const { reader } = await openEvidence(page, language, `doc=${long.id}&par=${asked}`);
  await expect(reader.numbered(asked)).toHaveAttribute("aria-current", "location");
  await expect(reader.numbered(asked)).toBeInViewport();
  const shown = () => reader.article.evaluate(({ textContent }) => textContent);
  expect(await shown()).toBe(text);
  // In the end all of it is drawn, and the paragraph keeps its place.
  await expect(reader.numbered(1)).toBeAttached();
  await expect(reader.numbered(long.paragraphs.length)).toBeAttached();
  await expect(reader.numbered(asked)).toBeInViewport();
  expect(await shown()).toBe(text);
  await reader.notes.first().click();
  await expect(reader.highlighted.first()).toBeInViewport();
});

test("passages that no event cites are marked on demand, and the steps walk through them", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const passages = uncitedOf.get(partly.id) ?? [];
  const { isnad, reader } = await openEvidence(page, language, `doc=${partly.id}`);
  await isnad.settle();
  await reader.article.waitFor();
  await expect(reader.uncited).toHaveCount(0);
  await reader.uncitedSwitch.check();
  expect(await reader.uncited.allTextContents()).toEqual(
    passages.map(({ span }) => partly.text.slice(span.start, span.end)),
  );
  expect(await reader.article.evaluate(({ textContent }) => textContent)).toBe(partly.text);
  await expect.poll(() => isnad.query().uncited).toBe("1");
  for (const [index, { paragraph }] of passages.slice(0, 2).entries()) {
    await reader.nextUncited.click();
    const said = reader.uncitedPosition(index + 1, passages.length, paragraph.number);
    await expect(said).toBeVisible();
    await expect(reader.uncited.nth(index)).toBeInViewport();
  }
  await page.reload();
  await expect(reader.uncitedSwitch).toBeChecked();
  await expect(reader.uncited).toHaveCount(passages.length);
  // The note on an article that is cited whole would appear together with the steps.
  await expect(reader.nextUncited).toBeVisible();
  await expect(reader.citedWhole).toHaveCount(0);
  for (const { id } of whole) {
    await reader.tab(id).click();
    await expect(reader.citedWhole).toBeVisible();
  }
});

test("on a phone the notes under a paragraph are large enough to touch", {
  tag: "@phone",
}, async ({ page, language }) => {
  const { isnad, reader } = await openEvidence(page, language, `doc=${crowded.id}`);
  await isnad.settle();
  await expect(reader.notes).not.toHaveCount(0);
  for (const note of await reader.notes.all()) {
    expect((await note.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test("a highlight inside a word leaves its letters joined", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  const { reader } = await openEvidence(page, language, `quote=${first.id}`);
  await page.evaluate(() => document.fonts.ready);
  const widths = await reader.article.evaluate((article) => {
    const page = article.ownerDocument;
    const measure = (ending: Node): number => {
      const word = page.createElement("span");
      word.style.whiteSpace = "nowrap";
      word.append("الأمي", ending);
      article.querySelector("[data-anchor]")?.append(word);
      const { width } = word.getBoundingClientRect();
      word.remove();
      return width;
    };
    const marked = (state: string): HTMLElement => {
      const mark = page.createElement("mark");
      mark.className = "marked";
      mark.dataset.state = state;
      mark.append("ركية");
      return mark;
    };
    return [
      measure(page.createTextNode("ركية")),
      measure(marked("active")),
      measure(marked("same")),
    ];
  });
  for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 1);
});

test("a switch of language leaves the paragraph where it was", {
  tag: ["@desktop", "@engine"],
}, async ({ page, language }) => {
  const { isnad, reader } = await openEvidence(page, language, `quote=${first.id}`);
  await isnad.settle();
  const { document, paragraphs } = first;
  const before = await reader.paragraphTop(document, paragraphs.first);
  for (const next of [language === "ar" ? "fr" : "ar", language] as const) {
    await isnad.languageOption(next).click();
    await expect(page.locator("html")).toHaveAttribute("lang", next);
    await isnad.settle();
    const after = await reader.paragraphTop(document, paragraphs.first);
    // The lines of the header may differ by a pixel or two; the place in the text may not.
    expect(Math.abs(after - before)).toBeLessThan(16);
  }
});
