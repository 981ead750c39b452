import { expect, test } from "vitest";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Span } from "../../domain/span.ts";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { orderDifferences } from "../../evidence/differences/order-differences.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { DossierHeader } from "./DossierHeader.tsx";
import { DatingBlock } from "./dates/DatingBlock.tsx";
import { Differences } from "./differences/Differences.tsx";
import { Figures } from "./figures/Figures.tsx";
import { Isnad } from "./sources/Isnad.tsx";

/** Every event. Languages alternate, because the structure is the same in both. */
const events = seeds.data.events.map((event, index) => ({
  event,
  language: INTERFACE_LANGUAGES[index % 2] ?? "ar",
}));

function textAt({ document, span }: { readonly document: string; readonly span: Span }): string {
  return seeds.document(document)?.text.slice(span.start, span.end) ?? "";
}

test("an event quotes every side of a difference in the exact words of its article", () => {
  for (const { event, language } of events) {
    const page = renderPage(<Differences event={event} />, language, { event: event.id });
    const differences = orderDifferences(seeds.disagreementsOf(event));
    const items = all(page, ".difference");
    // An event without differences renders nothing.
    expect(page.childElementCount).toBe(differences.length > 0 ? 1 : 0);
    expect(items).toHaveLength(differences.length);
    for (const [index, { question, note, positions }] of differences.entries()) {
      const item = items[index];
      expect(item && one(item, "h4").textContent).toBe(question[language]);
      expect(item && texts(item, "q")).toEqual(positions.map(textAt));
      expect(item?.textContent).toContain(readIn(note, localeOf(language)));
    }
  }
});

test("an event lists its figures as stated, each with its date", () => {
  let shown = 0;
  for (const { event, language } of events) {
    const t = wordsIn(language).words("common");
    const page = renderPage(<Figures event={event} />, language, { event: event.id });
    const stated = seeds.figuresOf(event);
    const rows = all(page, "li");
    expect(rows).toHaveLength(stated.length);
    shown += rows.length;
    for (const figure of stated) {
      const row = rows.find((each) => each.querySelector(`[data-figure="${figure.id}"]`));
      if (!row) throw new Error(`${figure.id} has no row.`);
      const source = seeds.document(figure.document);
      const words = one(row, "[data-figure]");
      expect(words.textContent).toBe(textAt(figure));
      expect(words.getAttribute("lang")).toBe(source?.language);
      expect(words.getAttribute("dir")).toBe(source?.direction);
      expect(row.textContent).toContain(figure.population[language]);
      // The text says whether the date is the figure's own or that of the event.
      const { date } = claimDating(figure, seeds) ?? event.dating;
      const dated = t(`event.figures.${figure.asOf ? "ownDate" : "eventDate"}`, {
        date: dateInWords(date, localeOf(language), t),
      });
      expect(row.textContent).toContain(dated.replaceAll(/<[^>]*>/g, ""));
    }
  }
  expect(shown).toBeGreaterThan(0);
});

test("an event has a branch for each origin, with every quote whole and in its own language", () => {
  let copies = 0;
  for (const { event, language } of events) {
    const page = renderPage(<Isnad event={event} />, language, { event: event.id });
    const groups = seeds.originGroups(event);
    // Copies of one text share a branch.
    copies += seeds.documentsOf(event).length - groups.length;
    const origins = texts(page, "h4");
    expect(origins).toHaveLength(groups.length);
    for (const [index, { origin }] of groups.entries()) {
      expect(origins[index]).toContain(origin.name[language]);
    }
    const quotes = all(page, "blockquote[data-quote]");
    const shown = quotes.map((quote) => ({
      id: quote.dataset.quote,
      exact: quote.textContent,
      lang: quote.getAttribute("lang"),
      dir: quote.getAttribute("dir"),
    }));
    const expected = seeds.quotesOf(event).map(({ id, exact, document }) => {
      const source = seeds.document(document);
      return { id, exact, lang: source?.language, dir: source?.direction };
    });
    const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
      (a.id ?? "").localeCompare(b.id ?? "");
    expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId));
  }
  expect(copies).toBeGreaterThan(0);
});

test("a rejected date is struck out beside the date of the event, with the reason, without unfolding", () => {
  let shown = 0;
  for (const { event, language } of events) {
    const anchor = seeds.document(event.dating.anchor ?? "");
    for (const { reason } of anchor?.publication.rejected ?? []) {
      shown += 1;
      const page = renderPage(<DatingBlock event={event} />, language, { event: event.id });
      expect(texts(page, ".dating-set-aside .dating-step-reason")).toContain(
        readIn(reason, localeOf(language)),
      );
      expect(texts(page, ".dating-set-aside s")).toEqual([expect.stringContaining("2024")]);
      expect(page.querySelector("[hidden] .dating-set-aside")).toBeNull();
    }
  }
  expect(shown).toBeGreaterThan(0);
});

test("a button that is only an icon shows its name, and a quote comes before the button that copies it", () => {
  const [first] = events;
  if (!first) throw new Error("The corpus has no events.");
  const { event, language } = first;
  const quote = seeds.quotesOf(event)[0]?.id ?? null;
  const header = renderPage(<DossierHeader />, language, { event: event.id, quote });
  const icons = all(header, "button");
  expect(icons.length).toBeGreaterThan(3);
  for (const icon of icons) {
    expect(icon.getAttribute("title")).toMatch(/\S/);
    expect(icon.getAttribute("title")).toBe(icon.getAttribute("aria-label"));
  }
  const cards = all(renderPage(<Isnad event={event} />, language), ".quote-card");
  for (const card of cards) {
    const buttons = all(card, "button").map((each) => each.className.split(" ")[0]);
    expect(buttons).toEqual(["quote-open", "copy-quote-button"]);
  }
});
