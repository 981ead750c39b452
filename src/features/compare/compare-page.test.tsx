import { describe, expect, test } from "vitest";
import type { Position } from "../../domain/disagreement.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { orderDifferences } from "../../evidence/differences/order-differences.ts";
import { allSpellings } from "../../evidence/words/spellings.ts";
import { all, one, renderPage, seeds, texts } from "../../testing/render-page.tsx";
import ComparePage from "./ComparePage.tsx";
import { CompareTable } from "./table/CompareTable.tsx";
import { comparisonOf } from "./table/comparison.ts";
import { QuestionSteps } from "./table/QuestionSteps.tsx";

const { disagreements, documents, events } = seeds.data;

/** The exact words of a position. */
function textAt({ document, span }: Position): string {
  return seeds.document(document)?.text.slice(span.start, span.end) ?? "";
}

/** The quotes of a document's positions, without duplicates. */
function sentencesOf(positions: readonly Position[], document: string): string[] {
  const own = positions.filter((each) => each.document === document);
  return [...new Set(own.map((each) => seeds.quote(each.quote ?? "")?.exact ?? textAt(each)))];
}

describe.each(INTERFACE_LANGUAGES)("the comparison in %s", (language) => {
  test("lists every difference with the words of each side and the note", () => {
    const open = disagreements.map(({ id }) => id);
    const page = renderPage(<ComparePage />, language, { compare: { types: [], open } });
    const folded = all(page, ".folded");
    expect(folded).toHaveLength(disagreements.length);
    expect(all(page, ".folded-panel[hidden]")).toHaveLength(0);
    for (const { question, note, positions } of disagreements) {
      const item = folded.find((each) =>
        one(each, "h4").textContent?.startsWith(question[language]),
      );
      if (!item) throw new Error(`${question[language]} is not listed.`);
      expect(texts(item, "q")).toEqual(positions.map(textAt));
      expect(one(item, ".folded-note").textContent).toContain(note[language]);
    }
    const buttons = all(page, ".folded-button");
    expect(buttons).toHaveLength(disagreements.length);
    for (const button of buttons) {
      expect(button.getAttribute("aria-expanded")).toBe("true");
    }
  });

  test("ends with the other spellings of names, which are no differences", () => {
    const page = renderPage(<ComparePage />, language);
    const spellings = allSpellings(seeds).flatMap((each) => each.spellings);
    expect(texts(page, ".spellings-exact")).toEqual(spellings.map(({ exact }) => exact));
    expect(page.lastElementChild?.className).toBe("spellings");
  });

  test("names an event without differences, and lists all differences collapsed", () => {
    const undisputed = events.find((each) => seeds.disagreementsOf(each).length === 0);
    if (!undisputed) throw new Error("Sources differ on every event.");
    const page = renderPage(<ComparePage />, language, { event: undisputed.id });
    expect(one(page, ".overview-without").textContent).toContain(undisputed.label[language]);
    expect(all(page, ".folded-panel[hidden]")).toHaveLength(disagreements.length);
  });
});

/** Every event with differences. Languages alternate, because the structure is the same in both. */
const disputed = events
  .filter((each) => seeds.disagreementsOf(each).length > 0)
  .map((event, index) => ({
    event,
    language: INTERFACE_LANGUAGES[index % 2] ?? "ar",
    comparison: comparisonOf(event, seeds),
    questions: orderDifferences(seeds.disagreementsOf(event)),
  }));

test("an event has a column for each article and a row for each question", () => {
  let shared = 0;
  for (const { event, language, comparison, questions } of disputed) {
    const page = renderPage(<CompareTable event={event} comparison={comparison} />, language);
    const names = texts(page, "th .about-name");
    const telling = seeds.documentsOf(event);
    expect(names.toSorted()).toEqual(telling.map(({ name }) => name[language]).toSorted());
    const columns = names.map((name) => telling.find((each) => each.name[language] === name));
    // Articles with a side in a question that do not report the event share one column.
    const sides = questions.flatMap(({ positions }) => positions.map(({ document }) => document));
    const others = documents.filter((each) => sides.includes(each.id) && !telling.includes(each));
    shared += others.length;
    const [facts, ...rows] = all(page, "tbody tr");
    if (!facts) throw new Error("The table has no rows.");
    for (const { name } of others) {
      expect(texts(facts, ".compare-others")[0]).toContain(name[language]);
    }
    expect(rows).toHaveLength(questions.length);
    for (const [index, { question, note, positions }] of questions.entries()) {
      const row = rows[index];
      if (!row) throw new Error("A question has no row.");
      expect(one(row, "th").textContent).toContain(question[language]);
      const cells = all(row, "td");
      for (const [column, article] of columns.entries()) {
        const cell = cells[column];
        expect(cell && texts(cell, "blockquote")).toEqual(
          sentencesOf(positions, article?.id ?? ""),
        );
      }
      expect(texts(row, ".compare-others blockquote")).toEqual(
        others.flatMap(({ id }) => sentencesOf(positions, id)),
      );
      expect(texts(row, "mark").toSorted()).toEqual(positions.map(textAt).toSorted());
      // Only a quote has an address, so words that no event cites have no copy button.
      const quotes = new Set(positions.flatMap(({ quote }) => quote ?? []));
      expect(all(row, "button[aria-expanded]")).toHaveLength(quotes.size);
      expect(cells.at(-1)?.textContent).toBe(note[language]);
    }
  }
  expect(shared).toBeGreaterThan(0);
});

test("without room for a table, an event shows one question with all its sides", () => {
  let counted = 0;
  for (const { event, language, comparison, questions } of disputed) {
    const asked = questions.length - 1;
    const page = renderPage(<QuestionSteps event={event} comparison={comparison} />, language, {
      event: event.id,
      question: questions[asked]?.id ?? null,
    });
    const sheets = all(page, ".question-sheet");
    expect(sheets.map((sheet) => !sheet.hasAttribute("hidden"))).toEqual(
      questions.map((_, index) => index === asked),
    );
    const statuses = all(page, "[role=status]");
    expect(statuses).toHaveLength(questions.length > 1 ? 1 : 0);
    counted += statuses.length;
    for (const status of statuses) {
      expect(status.textContent).toContain(`${questions.length}`);
      expect(status.textContent).toContain(questions[asked]?.question[language]);
    }
    // Every sheet is in the page, because all are printed.
    for (const [index, { positions, note }] of questions.entries()) {
      const sheet = sheets[index];
      expect(sheet && texts(sheet, "mark").toSorted()).toEqual(positions.map(textAt).toSorted());
      expect(sheet?.textContent).toContain(note[language]);
    }
  }
  expect(counted).toBeGreaterThan(0);
});
