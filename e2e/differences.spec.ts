import { expect, type Locator } from "@playwright/test";
import type { Disagreement } from "../src/domain/disagreement.ts";
import { corpus } from "./corpus.ts";
import type { DossierPage } from "./pages/dossier.ts";
import { openEvidence } from "./pages/evidence.ts";
import type { Language } from "./pages/isnad-page.ts";
import { test } from "./test.ts";

// The words of each side and of each figure are compared with the corpus in
// src/features/event/dossier-parts.test.tsx.

const { disagreements, events } = corpus.data;

/** The index of a position that the event cites in a quote other than the one it opens with; -1 if there is none. */
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
const count = corpus.disagreementsOf(disputed).length;
const wanted = new RegExp(`(^| )${difference.positions[citedLater(difference)]?.quote}( |$)`);

/** The way to the words of that position. */
function opener(dossier: DossierPage, language: Language): Locator {
  const heading = dossier.page.getByRole("heading", {
    name: difference?.question[language] ?? "",
    exact: true,
  });
  return dossier
    .differences(count)
    .getByRole("listitem")
    .filter({ has: heading })
    .getByRole("listitem")
    .nth(difference ? citedLater(difference) : 0)
    .getByRole("button");
}

test("a side of a difference and a step of the dating open their words beside the dossier", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { isnad, dossier, reader } = await openEvidence(page, language, `event=${disputed.id}`);
  const side = opener(dossier, language);
  await expect(side).toBeHidden();
  await dossier.compare.click();
  await side.click();
  await expect(reader.highlighted.first()).toHaveAttribute("data-quotes", wanted);
  await expect(reader.highlighted.first()).toBeInViewport();
  // The dossier does not scroll to the card of the quote: readers who compare stay where they are.
  await expect(side).toBeInViewport();
  await dossier.how.click();
  const step = dossier.dates.getByRole("listitem").getByRole("button");
  await step
    .filter({ hasText: disputed.dating.expression?.exact ?? "" })
    .first()
    .click();
  const dating = new RegExp(`(^| )${disputed.dating.expression?.quote}( |$)`);
  await expect(reader.highlighted.first()).toHaveAttribute("data-quotes", dating);
  await isnad.open(`event=${undisputed.id}`);
  await expect(dossier.title).toHaveText(undisputed.title[language]);
  await expect(dossier.compare).toHaveCount(0);
});

test("each figure of an event opens its quote", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { dossier, reader } = await openEvidence(page, language, `event=${counted.id}`);
  // The event opens with a quote of its own. A click on a figure whose quote is open already would prove nothing.
  await expect(reader.highlighted.first()).toBeInViewport();
  let open = (await reader.highlighted.first().getAttribute("data-quotes"))?.split(" ") ?? [];
  const opened: string[] = [];
  for (const { id, quote } of corpus.figuresOf(counted)) {
    if (open.includes(quote)) continue;
    open = [quote];
    opened.push(quote);
    const figure = page.locator(`[data-figure="${id}"]`);
    const row = dossier.figures.getByRole("listitem").filter({ has: figure });
    await row.getByRole("button").click();
    await expect(reader.highlighted.first()).toHaveAttribute(
      "data-quotes",
      new RegExp(`(^| )${quote}( |$)`),
    );
  }
  expect(opened).not.toEqual([]);
});

test("on a phone a side of a difference opens over the event, and Escape returns to it", {
  tag: "@phone",
}, async ({ page, language }) => {
  const { isnad, dossier, reader } = await openEvidence(page, language, `event=${disputed.id}`);
  await dossier.compare.click();
  await dossier.how.click();
  expect(await isnad.sidewaysOverflow()).toBe(0);
  const side = opener(dossier, language);
  await side.click();
  await expect(reader.highlighted.first()).toHaveAttribute("data-quotes", wanted);
  await expect(reader.highlighted.first()).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(side).toBeFocused();
});
