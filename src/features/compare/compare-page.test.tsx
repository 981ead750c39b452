import { describe, expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { DISAGREEMENT_TYPES, type Position } from "../../domain/disagreement.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { orderDifferences } from "../../evidence/differences/order-differences.ts";
import { allSpellings } from "../../evidence/words/spellings.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
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
  const dated = { differenceOrder: "date" } as const;
  const open = disagreements.map(({ id }) => id);
  const folded = disagreements.filter(({ type }) => type !== "contradiction");
  const contradictions = disagreements.filter(({ type }) => type === "contradiction");

  test.each([
    ["consequence", folded],
    ["date", disagreements],
  ] as const)("in order of %s, unfolds the words of each side and the note", (order, listed) => {
    const page = renderPage(<ComparePage />, language, {
      differenceOrder: order,
      compare: { types: [], open, sections: [] },
    });
    const items = all(page, ".folded");
    expect(items).toHaveLength(listed.length);
    expect(all(page, ".folded-panel[hidden]")).toHaveLength(0);
    for (const { question, note, positions } of listed) {
      const item = items.find((each) =>
        one(each, "h4").textContent?.startsWith(question[language]),
      );
      if (!item) throw new Error(`${question[language]} is not listed.`);
      expect(texts(item, ".side q")).toEqual(positions.map(textAt));
      expect(one(item, ".folded-note").textContent).toContain(readIn(note, localeOf(language)));
    }
    const buttons = all(page, ".folded-button");
    expect(buttons).toHaveLength(listed.length);
    for (const button of buttons) {
      expect(button.getAttribute("aria-expanded")).toBe("true");
    }
  });

  test("begins with the contradictions, whose sentences are whole and need no click", () => {
    const page = renderPage(<ComparePage />, language);
    const articles = all(page, ".contradiction");
    expect(articles).toHaveLength(contradictions.length);
    expect(one(page, ".overview-main").firstElementChild?.contains(articles[0] ?? null)).toBe(true);
    for (const { question, note, positions } of contradictions) {
      const article = articles.find((each) => texts(each, "h4").includes(question[language]));
      if (!article) throw new Error(`${question[language]} is not shown.`);
      const documents = [...new Set(positions.map(({ document }) => document))];
      expect(texts(article, ".excerpt-text")).toEqual(
        documents.flatMap((id) => sentencesOf(positions, id)),
      );
      expect(texts(article, "mark").toSorted()).toEqual(positions.map(textAt).toSorted());
      expect(one(article, ".folded-note").textContent).toContain(readIn(note, localeOf(language)));
    }
    expect(all(page, ".difference-sign[data-contradiction]")).toHaveLength(1);
  });

  test("shows three questions of scope with two sides each, and folds the rest and all other types", () => {
    const page = renderPage(<ComparePage />, language);
    const shown = all(page, ".folded").filter((each) => !each.closest("[hidden]"));
    expect(shown).toHaveLength(3);
    for (const item of shown) {
      expect(one(item, ".folded-button").getAttribute("aria-expanded")).toBe("false");
      const facing = texts(item, ".facing-words");
      expect(facing).toHaveLength(2);
      expect(texts(item, ".side q")).toEqual(expect.arrayContaining(facing));
      expect(one(item, ".facing").hasAttribute("hidden")).toBe(false);
    }
    for (const button of all(page, ".ranked-rest, .ranked-fold")) {
      expect(button.getAttribute("aria-expanded")).toBe("false");
    }
    expect(all(page, ".ranked-all[hidden]")).toHaveLength(4);
    const scope = disagreements.filter(({ type }) => type === "scope");
    expect(one(page, ".ranked-rest").textContent).toContain(`${scope.length - 3}`);
    const sections = ["scope", "wording", "translation", "spelling"] as const;
    const whole = { compare: { types: [], open: [], sections } };
    expect(all(renderPage(<ComparePage />, language, whole), ".ranked-all[hidden]")).toEqual([]);
  });

  test("has a rung for each type and for the spellings, with its number; in order of time a filter", () => {
    const count = (type: string) => disagreements.filter((each) => each.type === type).length;
    const counts = [...DISAGREEMENT_TYPES.map(count), allSpellings(seeds).length].map(String);
    const ladder = one(renderPage(<ComparePage />, language), "nav.ladder");
    expect(texts(ladder, ".rung-count")).toEqual(counts);
    const only = { ...dated, compare: { types: ["wording" as const], open: [], sections: [] } };
    const page = renderPage(<ComparePage />, language, only);
    const filter = one(page, "fieldset.ladder");
    expect(texts(filter, ".rung-count")).toEqual(counts.slice(0, -1));
    expect(texts(filter, "[aria-pressed=true] .rung-count")).toEqual([String(count("wording"))]);
    expect(all(page, ".folded")).toHaveLength(count("wording"));
  });

  test("ends with the other spellings of names, which are no differences", () => {
    for (const view of [{}, dated]) {
      const page = renderPage(<ComparePage />, language, view);
      const last = one(page, ".overview-main").lastElementChild;
      if (!last) throw new Error("The overview is empty.");
      const spellings = allSpellings(seeds).flatMap((each) => each.spellings);
      expect(texts(page, ".spellings-exact")).toEqual(spellings.map(({ exact }) => exact));
      expect(all(last, ".spellings-exact")).toHaveLength(spellings.length);
    }
  });

  test("names an event without differences, and shows all others", () => {
    const undisputed = events.find((each) => seeds.disagreementsOf(each).length === 0);
    if (!undisputed) throw new Error("Sources differ on every event.");
    const page = renderPage(<ComparePage />, language, { event: undisputed.id });
    expect(one(page, ".overview-without").textContent).toContain(undisputed.label[language]);
    expect(all(page, ".folded-panel[hidden]")).toHaveLength(folded.length);
    expect(all(page, ".contradiction")).toHaveLength(contradictions.length);
  });

  test("a corpus without differences says so, and offers no order", () => {
    const none = new Corpus({ ...seeds.data, disagreements: [] });
    const page = renderPage(<ComparePage />, language, {}, none);
    expect(one(page, ".page-lede").textContent).toBe(wordsIn(language).words("compare")("empty"));
    expect(all(page, "select, .ranked-head, .folded")).toEqual([]);
    expect(all(page, ".spellings-exact").length).toBeGreaterThan(0);
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
    const reporting = seeds.documentsOf(event);
    expect(names.toSorted()).toEqual(reporting.map(({ name }) => name[language]).toSorted());
    const columns = names.map((name) => reporting.find((each) => each.name[language] === name));
    // Articles with a side in a question that do not report the event share one column.
    const sides = questions.flatMap(({ positions }) => positions.map(({ document }) => document));
    const others = documents.filter((each) => sides.includes(each.id) && !reporting.includes(each));
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
      expect(cells.at(-1)?.textContent).toBe(readIn(note, localeOf(language)));
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
      expect(sheet?.textContent).toContain(readIn(note, localeOf(language)));
    }
  }
  expect(counted).toBeGreaterThan(0);
});
