import { describe, expect, test } from "vitest";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { carriersOf } from "../../evidence/claims/carriers-of.ts";
import { distinctClaims } from "../../evidence/claims/distinct-claims.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import FiguresPage from "./FiguresPage.tsx";
import { pictureOf } from "./picture/figure-picture.ts";

const { documents, figures, units } = seeds.data;
const counted = units.filter(({ id }) => figures.some(({ unit }) => unit === id));
const claims = distinctClaims(figures, seeds);

describe.each(INTERFACE_LANGUAGES)("the figures in %s", (language) => {
  const t = wordsIn(language).words("figures");
  const common = wordsIn(language).words("common");
  const page = renderPage(<FiguresPage />, language);
  /** A choice says that it counts figures: "Tués 4" would read as a toll. */
  const choice = (unit: string, count: number) =>
    t("choice", { unit, figures: t("figures", { count }) });

  test("are grouped by unit, with copies of one text counted once", () => {
    expect(texts(page, "h3")).toEqual(counted.map(({ name }) => name[language]));
    expect(claims.length).toBeLessThan(figures.length);
    const articles = new Set(figures.map(({ document }) => document)).size;
    const lede = t("lede", {
      figures: t("found", { count: claims.length }),
      articles: common("app.fromArticles", { count: articles }),
    });
    const copies = t("copies", { count: figures.length - claims.length });
    expect(one(page, ".page-lede").textContent).toBe(`${lede} ${copies}`);
    expect(texts(page, "fieldset button")[0]).toBe(choice(t("all"), claims.length));
  });

  test("are shown exactly as stated, each with its whole quote", () => {
    const rows = all(page, "tbody tr");
    expect(rows).toHaveLength(figures.length);
    for (const { id, document, span, population, quote, speaker } of figures) {
      const source = seeds.document(document);
      const stated = source?.text.slice(span.start, span.end) ?? "";
      const row = rows.find((each) => each.querySelector(`[data-figure="${id}"]`));
      if (!row) throw new Error(`${id} has no row.`);
      const own = one(row, `th [data-figure="${id}"]`);
      expect(own.textContent).toBe(stated);
      expect(own.getAttribute("lang")).toBe(source?.language);
      expect(own.getAttribute("dir")).toBe(source?.direction);
      expect(one(row, ".claim-population").textContent).toBe(population[language]);
      // The chain goes from the speaker to the article.
      const chain = one(row, ".claim-speaker").textContent;
      const via = speaker?.via.map((actor) => seeds.actor(actor)?.name[language]) ?? [];
      const attribution = speaker && [speaker.manner?.[language], ...via].join(" ");
      const cited = seeds.quote(quote);
      const carriers =
        source && cited ? carriersOf(attribution, source, cited, seeds, localeOf(language)) : [];
      for (const { name } of carriers) expect(chain).toContain(name);
      if (speaker) expect(chain).toContain(source?.name[language]);
      const whole = one(row, "blockquote");
      expect(whole.textContent).toBe(seeds.quote(quote)?.exact);
      expect(texts(whole, "mark")).toEqual([stated]);
      const number = formatNumber(cited?.paragraphs.first ?? 0, localeOf(language));
      const copy = common("event.copy.this", { name: source?.name[language], number });
      expect(one(row, "[aria-expanded]").getAttribute("aria-label")).toBe(copy);
    }
  });

  test("are drawn by population: words, speaker and date of each claim, vague words apart", () => {
    const picture = one(page, ".picture");
    const { units: drawn } = pictureOf(seeds);
    expect(texts(picture, ".picture-unit-word")).toEqual(
      drawn.map(({ unit }) => unit.name[language]),
    );
    const rows = all(picture, ".picture-unit .picture-row:has(.picture-claims)");
    const populations = drawn.flatMap((unit) => unit.rows);
    expect(rows).toHaveLength(populations.length);
    for (const [index, { population, lines }] of populations.entries()) {
      const row = rows[index];
      if (!row) throw new Error("A population has no row.");
      expect(one(row, ".picture-population").textContent).toBe(population[language]);
      expect(all(row, ".picture-claims")).toHaveLength(lines.length);
      const given = lines.flatMap(({ statements }) => statements.map((each) => each.figures));
      const words = all(row, ".picture-words");
      expect(words.map(({ dataset }) => dataset.drawn)).toEqual(
        given.map((figure) => figure.map(({ id }) => id).join(" ")),
      );
      for (const [at, [first, ...others]] of given.entries()) {
        expect(words[at]?.hasAttribute("data-vague")).toBe(first.value.form === "vague");
        const speakers = words[at]?.parentElement?.textContent ?? "";
        for (const { speaker, document } of [first, ...others]) {
          const name = speaker ? seeds.actor(speaker.actor)?.name : seeds.document(document)?.name;
          expect(speakers).toContain(name?.[language]);
        }
      }
      expect(texts(row, ".picture-date").every((date) => date !== "")).toBe(true);
    }
  });

  test("that contradict each other stand on one line, with the sign and its word", () => {
    const lines = all(page, ".picture-claims").filter((line) =>
      line.querySelector(".difference-sign[data-contradiction]"),
    );
    const clashing = pictureOf(seeds)
      .units.flatMap(({ rows }) => rows.flatMap((row) => row.lines))
      .filter(({ contradictory }) => contradictory);
    expect(clashing.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(clashing.length);
    for (const line of lines) expect(line.textContent).toContain(t("picture.contradicts"));
  });

  test.each(counted)("of the unit $id alone are as many as its button says", ({ id, name }) => {
    const chosen = renderPage(<FiguresPage />, language, { unit: id });
    const shown = all(chosen, "[data-figure]").map(({ dataset }) => dataset.figure);
    const own = figures.filter(({ unit }) => unit === id).map((each) => each.id);
    expect(shown.toSorted()).toEqual(own.toSorted());
    const count = claims.filter(({ unit }) => unit === id).length;
    expect(texts(chosen, "button[aria-pressed=true]")).toEqual([choice(name[language], count)]);
    // The announcement counts what the lines show: copies have a line of their own.
    const announced = {
      figures: t("figures", { count }),
      lines: t("inLines", { count: own.length }),
    };
    expect(one(chosen, "[role=status]").textContent).toBe(t("shown", announced));
  });

  test("can be grouped by article", () => {
    const grouped = renderPage(<FiguresPage />, language, { order: "article" });
    const stating = documents.filter(({ id }) => figures.some(({ document }) => document === id));
    expect(texts(grouped, ".claim-group h3")).toEqual(stating.map(({ name }) => name[language]));
    expect(all(grouped, "[data-figure]")).toHaveLength(figures.length);
  });
});
