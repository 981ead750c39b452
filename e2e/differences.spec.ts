import { expect, type Locator, test } from "@playwright/test";
import type { Disagreement } from "../src/domain/disagreement.ts";
import type { Span } from "../src/domain/span.ts";
import { claimDating } from "../src/evidence/dates/claim-dating.ts";
import { dateInWords } from "../src/i18n/date-words.ts";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import type { DossierPage } from "./pages/dossier.ts";
import { openEvidence } from "./pages/evidence.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { wordsOf } from "./pages/words.ts";

const { disagreements, events } = corpus.data;

/** Words that the event cites itself, but does not show when it opens: the way to them can be seen. */
function citedLater({ events: [id = ""], positions }: Disagreement): number {
  const quotes = corpus.event(id)?.quotes.slice(1) ?? [];
  return positions.findIndex(({ quote }) => quote !== null && quotes.includes(quote));
}

const difference = disagreements.find((each) => citedLater(each) >= 0);
const disputed = corpus.event(difference?.events[0] ?? "");
const undisputed = events.find((event) => corpus.disagreementsOf(event).length === 0);
const counted = events.find((event) => corpus.figuresOf(event).length > 2);
if (!difference || !disputed?.dating.expression?.quote || !undisputed || !counted) {
  throw new Error("The corpus is too small for these tests.");
}
const differences = corpus.disagreementsOf(disputed);

/** The words of an article at a place. */
function textAt({ document, span }: { readonly document: string; readonly span: Span }): string {
  return corpus.document(document)?.text.slice(span.start, span.end) ?? "";
}

/** A question with its sides, once it is unfolded. */
function block(dossier: DossierPage, question: string): Locator {
  const heading = dossier.page.getByRole("heading", { name: question, exact: true });
  return dossier.differences(differences.length).getByRole("listitem").filter({ has: heading });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: differences`, () => {
    const opener = (dossier: DossierPage): Locator =>
      block(dossier, difference.question[language])
        .getByRole("listitem")
        .nth(citedLater(difference))
        .getByRole("button");
    const wanted = new RegExp(`(^| )${difference.positions[citedLater(difference)]?.quote}( |$)`);

    test("each side stands in its article's own words and leads to them; without any, none is drawn", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      const { isnad, dossier, reader } = await openEvidence(page, language, `event=${disputed.id}`);
      await expect(opener(dossier)).toBeHidden();
      await dossier.compare.click();
      for (const { question, note, positions } of differences) {
        const one = block(dossier, question[language]);
        await expect(one).toContainText(note[language]);
        expect(await one.locator("q").allTextContents()).toEqual(positions.map(textAt));
      }
      await opener(dossier).click();
      await expect(reader.lit.first()).toHaveAttribute("data-quotes", wanted);
      await expect(reader.lit.first()).toBeInViewport();
      // Who compares goes on where they are: the card of the quote is further down.
      await expect(opener(dossier)).toBeInViewport();
      await dossier.how.click();
      const step = dossier.dates.getByRole("listitem").getByRole("button");
      await step
        .filter({ hasText: disputed.dating.expression?.exact ?? "" })
        .first()
        .click();
      const dating = new RegExp(`(^| )${disputed.dating.expression?.quote}( |$)`);
      await expect(reader.lit.first()).toHaveAttribute("data-quotes", dating);
      await isnad.open(`event=${undisputed.id}`);
      await expect(dossier.title).toHaveText(undisputed.title[language]);
      await expect(dossier.compare).toHaveCount(0);
    });

    test("figures stand as the article states them, each leads to its quote; axe finds nothing", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      const { isnad, dossier, reader } = await openEvidence(page, language, `event=${counted.id}`);
      const t = wordsOf(language);
      const stated = corpus.figuresOf(counted);
      for (const figure of stated) {
        const row = dossier.figures
          .getByRole("listitem")
          .filter({ has: page.locator(`[data-figure="${figure.id}"]`) });
        const words = row.locator("[data-figure]");
        expect(await words.textContent()).toBe(textAt(figure));
        await expect(words).toHaveAttribute(
          "lang",
          corpus.document(figure.document)?.language ?? "",
        );
        await expect(row).toContainText(figure.population[language]);
        // For when it is given, and whether the words say so or the event's date stands for it.
        const { date } = claimDating(figure, corpus) ?? counted.dating;
        const dated = t(`event.figures.${figure.asOf ? "ownDate" : "eventDate"}`, {
          date: dateInWords(date, language, t),
        });
        await expect(row).toContainText(dated.replaceAll(/<[^>]*>/g, ""));
        await row.getByRole("button").click();
        await expect(reader.lit.first()).toHaveAttribute(
          "data-quotes",
          new RegExp(`(^| )${figure.quote}( |$)`),
        );
      }
      await dossier.compare.click();
      await dossier.how.click();
      await isnad.settle();
      expect(await axeFinds(page)).toEqual([]);
    });

    test("on a phone a side opens in its article, and Escape leads back; unfolded, axe finds nothing", {
      tag: ["@phone"],
    }, async ({ page }) => {
      const { isnad, dossier, reader } = await openEvidence(page, language, `event=${disputed.id}`);
      await dossier.compare.click();
      await dossier.how.click();
      await isnad.settle();
      expect(await axeFinds(page)).toEqual([]);
      expect(await isnad.sidewaysOverflow()).toBe(0);
      await opener(dossier).click();
      await expect(reader.lit.first()).toHaveAttribute("data-quotes", wanted);
      await expect(reader.lit.first()).toBeInViewport();
      await page.keyboard.press("Escape");
      await expect(opener(dossier)).toBeFocused();
    });
  });
}
