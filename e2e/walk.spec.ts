import { expect, type Page } from "@playwright/test";
import type { Dating } from "../src/domain/dates/dating.ts";
import { localeOf } from "../src/domain/locale.ts";
import type { Quote } from "../src/domain/quote.ts";
import { datingInWords } from "../src/i18n/date-words.ts";
import { firstToRead } from "../src/state/first-to-read.ts";
import { corpus, fileOf } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import type { Language } from "./pages/isnad-page.ts";
import { type HighlightedWords, visit } from "./pages/walk.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

const { documents, events } = corpus.data;
const files = new Map(documents.map((document) => [document.id, fileOf(document)]));

/** What the reader must highlight for a quote: the characters of the file at its offsets, in the document's language. */
function expectedHighlight({ document: id, span }: Quote): HighlightedWords {
  const document = corpus.document(id);
  return {
    document: id,
    ...span,
    text: files.get(id)?.slice(span.start, span.end) ?? "",
    lang: document?.language ?? "",
    dir: document?.direction ?? "",
    isInView: true,
  };
}

/** The index of the step that decides the date: steps of agreement and attestation come after it. */
function lastDeciding({ steps }: Dating): number {
  return steps.findLastIndex(({ rule }) => rule !== "agreement" && rule !== "attested");
}

/** Goes from the first event to the last and opens the quotes that `choose` picks of each. */
async function walk(
  page: Page,
  language: Language,
  choose: (quotes: readonly Quote[]) => readonly Quote[],
): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { isnad, dossier } = await openEvidence(page, language, `event=${events[0]?.id}`);
  await isnad.settle();
  // The code for the steps of a dating loads after the page, once.
  await dossier.root.locator(".dating-step-order").first().waitFor({ state: "attached" });
  await expect(dossier.previous).toHaveAttribute("aria-disabled", "true");
  for (const [index, event] of events.entries()) {
    if (index > 0) await dossier.next.click();
    await expect(dossier.title).toHaveText(event.title[language]);
    const quotes = corpus.quotesOf(event);
    const chosen = choose(quotes);
    const stop = await visit(
      dossier.root,
      chosen.map(({ id }) => id),
    );
    expect(stop.position).toContain(dossier.positionWords(index + 1, events.length));
    const first = firstToRead(quotes, language, corpus);
    expect(stop.highlighted).toEqual(first && expectedHighlight(first));
    expect([...stop.shown].sort()).toEqual(quotes.map(({ id }) => id).sort());
    for (const quote of chosen) {
      expect(stop.quotes[quote.id], quote.id).toEqual(expectedHighlight(quote));
    }
    const date = datingInWords(event.dating, localeOf(language), wordsOf(language));
    expect(stop.date.toLocaleLowerCase(language)).toBe(date.toLocaleLowerCase(language));
    expect(stop.steps).toHaveLength(event.dating.steps.length);
    expect(stop.steps[lastDeciding(event.dating)], event.id).toBe(date);
  }
  await expect(dossier.next).toHaveAttribute("aria-disabled", "true");
  await dossier.previous.click();
  await expect(dossier.title).toHaveText(events.at(-2)?.title[language] ?? "");
}

test("from the first event to the last, the last quote opens at its words and the steps lead to the date", {
  tag: "@desktop",
}, async ({ page, language }) => {
  // The first quote is highlighted already when the event opens.
  await walk(page, language, (quotes) => quotes.slice(-1));
});

test("from the first event to the last, every quote opens at its words", {
  tag: ["@desktop", "@both", "@long"],
}, async ({ page, language }) => {
  test.slow(true, "every quote of the corpus");
  await walk(page, language, (quotes) => quotes);
});
