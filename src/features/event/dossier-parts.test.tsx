import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Span } from "../../domain/span.ts";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { orderDifferences } from "../../evidence/differences/order-differences.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { Differences } from "./differences/Differences.tsx";
import { Figures } from "./figures/Figures.tsx";

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
      expect(item?.textContent).toContain(note[language]);
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
        date: dateInWords(date, language, t),
      });
      expect(row.textContent).toContain(dated.replaceAll(/<[^>]*>/g, ""));
    }
  }
  expect(shown).toBeGreaterThan(0);
});
