import { expect, test } from "@playwright/test";
import type { Dating } from "../src/domain/dates/dating.ts";
import type { Quote } from "../src/domain/quote.ts";
import { dateInWords } from "../src/i18n/date-words.ts";
import { firstToRead } from "../src/state/first-to-read.ts";
import { corpus, fileOf } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { type LitWords, visit } from "./pages/walk.ts";
import { wordsOf } from "./pages/words.ts";

const { documents, events } = corpus.data;
const files = new Map(documents.map((document) => [document.id, fileOf(document)]));

/** What the reader must see of a quote: the file's characters at its offsets, as the document is written. */
function expectedLight({ document: id, span }: Quote): LitWords {
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

/** The step from which the date stands: what only agrees or attests tells of another one. */
function lastDeciding({ steps }: Dating): number {
  return steps.findLastIndex(({ rule }) => rule !== "agreement" && rule !== "attested");
}

for (const language of LANGUAGES) {
  test(`${language}: from the first event to the last each quote opens at its words, and each dating's steps lead to its date`, {
    tag: ["@desktop"],
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { isnad, dossier } = await openEvidence(page, language, `event=${events[0]?.id}`);
    await isnad.settle();
    // The steps of a dating come after the page, once for all.
    await dossier.root.locator(".dating-step-order").first().waitFor({ state: "attached" });
    await expect(dossier.previous).toHaveAttribute("aria-disabled", "true");
    let opened = 0;
    for (const [index, event] of events.entries()) {
      if (index > 0) await dossier.next.click();
      await expect(dossier.title).toHaveText(event.title[language]);
      const stop = await visit(dossier.root);
      expect(stop.position).toContain(dossier.positionWords(index + 1, events.length));
      const quotes = corpus.quotesOf(event);
      const first = firstToRead(quotes, language, corpus);
      expect(stop.lit).toEqual(first && expectedLight(first));
      expect(Object.keys(stop.quotes).sort()).toEqual(quotes.map(({ id }) => id).sort());
      for (const quote of quotes) {
        expect(stop.quotes[quote.id], quote.id).toEqual(expectedLight(quote));
      }
      opened += quotes.length;
      const date = dateInWords(event.dating.date, language, wordsOf(language));
      expect(stop.date.toLocaleLowerCase(language)).toBe(date.toLocaleLowerCase(language));
      expect(stop.steps).toHaveLength(event.dating.steps.length);
      expect(stop.steps[lastDeciding(event.dating)], event.id).toBe(date);
    }
    expect(opened).toBe(corpus.data.quotes.length);
    await expect(dossier.next).toHaveAttribute("aria-disabled", "true");
    await dossier.previous.click();
    await expect(dossier.title).toHaveText(events.at(-2)?.title[language] ?? "");
  });
}
