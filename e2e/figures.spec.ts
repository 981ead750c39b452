import { expect, test } from "@playwright/test";
import { carriersOf } from "../src/evidence/claims/carriers-of.ts";
import { distinctClaims } from "../src/evidence/claims/distinct-claims.ts";
import { plotsOf } from "../src/features/figures/plots.ts";
import ar from "../src/i18n/catalogues/ar/figures.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/figures.json" with { type: "json" };
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { openEvidence } from "./pages/evidence.ts";
import {
  attributesIn,
  computedRoles,
  figureWords,
  nextRunsRight,
  rowOf,
} from "./pages/figures-page.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { wordsOf } from "./pages/words.ts";

const WORDS = { ar, fr } as const;
const { disagreements, documents, figures, units } = corpus.data;
const counted = units.filter(({ id }) => figures.some(({ unit }) => unit === id));
const [unit] = counted;
const [figure] = figures;
const disputed = disagreements.find(
  ({ positions }) =>
    positions.filter(({ document, span }) =>
      figures.some(
        (each) =>
          each.unit === unit?.id &&
          each.document === document &&
          span.start <= each.span.start &&
          each.span.end <= span.end,
      ),
    ).length > 1,
);
const plotted = counted.flatMap(({ id }) =>
  plotsOf(
    figures.filter((each) => each.unit === id),
    corpus,
  ),
);
const isVague = plotted.some(({ scale }) => scale === null);
if (!unit || !figure || !disputed || counted.length < 2 || !isVague) {
  throw new Error("The corpus is too small for these tests.");
}

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const t = figureWords(language);

  test.describe(`${language}: figures`, () => {
    test("each stands as its article states it, in its whole quote, and one click leads there", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      const { isnad, reader } = await openEvidence(page, language, "page=figures");
      await expect(page.getByRole("heading", { name: words.title, exact: true })).toBeVisible();
      await expect(page.getByRole("heading", { level: 3 })).toHaveText(
        counted.map(({ name }) => name[language]),
      );
      // Copies of one text count once, in the heading and beside the choices.
      const count = distinctClaims(figures, corpus).length;
      expect(count).toBeLessThan(figures.length);
      const articles = new Set(figures.map(({ document }) => document)).size;
      const lede = t("lede", {
        figures: t("found", { count }),
        articles: wordsOf(language)("app.fromArticles", { count: articles }),
      });
      const copies = t("copies", { count: figures.length - count });
      await expect(page.locator(".page-lede")).toHaveText(`${lede} ${copies}`);
      await expect(
        page.getByRole("button", { name: `${words.all} ${count}`, exact: true }),
      ).toBeVisible();
      for (const { id, document, span, population, quote, speaker } of figures) {
        const source = corpus.document(document);
        const stated = source?.text.slice(span.start, span.end) ?? "";
        const row = rowOf(page, id);
        const own = row.locator(`[data-figure="${id}"]`);
        expect(await own.textContent()).toBe(stated);
        await expect(own).toHaveAttribute("lang", source?.language ?? "");
        await expect(own).toHaveAttribute("dir", source?.direction ?? "");
        await expect(row).toContainText(population[language]);
        // From the one who says it to the article, which ends the chain unless it is the one that speaks.
        const chain = row.getByRole("cell").nth(1);
        const via = speaker?.via.map((actor) => corpus.actor(actor)?.name[language]) ?? [];
        const told = speaker && [speaker.manner?.[language], ...via].join(" ");
        const carriers = source ? carriersOf(told, source, corpus, language) : [];
        for (const name of carriers) await expect(chain).toContainText(name);
        if (speaker) await expect(chain).toContainText(source?.name[language] ?? "");
        const whole = row.locator("blockquote");
        expect(await whole.textContent()).toBe(corpus.quote(quote)?.exact);
        expect(await whole.locator("mark").textContent()).toBe(stated);
      }
      // Claims about one population in the order of their dates; words have no height.
      const plots = page.getByRole("figure");
      await expect(plots).toHaveCount(plotted.length);
      for (const [index, { population, stops }] of plotted.entries()) {
        const drawn = plots.nth(index);
        await expect(drawn).toContainText(population[language]);
        const claims = stops.flatMap((stop) => stop.figures);
        expect(await attributesIn(drawn, "data-plotted")).toEqual(claims.map(({ id }) => id));
        for (const { value, id } of claims) {
          const claim = drawn.locator(`[data-plotted="${id}"]`);
          await expect(claim.locator("circle")).toHaveCount(value.form === "vague" ? 0 : 1);
          if (value.form === "vague") await expect(claim).toContainText(value.words[language]);
        }
      }
      const [numbered] = await plots.filter({ has: page.locator("circle") }).all();
      if (!numbered) throw new Error("No plot has numbers.");
      for (const [time, runsRight] of [
        [null, language === "fr"],
        ["ltr", true],
        ["rtl", false],
      ] as const) {
        if (time) await page.goto(`./?lang=${language}&page=figures&time=${time}`);
        const numbers = await numbered.locator(".plot-numbers").boundingBox();
        const dates = await numbered.locator(".plot-stops").boundingBox();
        expect((numbers?.x ?? 0) < (dates?.x ?? 0)).toBe(runsRight);
        expect(await nextRunsRight(numbered.locator(".plot-stop").first())).toBe(runsRight);
      }
      expect(await axeFinds(page)).toEqual([]);
      await rowOf(page, figure.id)
        .getByRole("button", { name: corpus.document(figure.document)?.name[language] ?? "" })
        .last()
        .click();
      await expect(reader.lit.first()).toHaveAttribute(
        "data-quotes",
        new RegExp(`(^| )${figure.quote}( |$)`),
      );
      // The control that led here is gone with its page: the keyboard goes on from the new one.
      await expect(page.getByRole("main")).toBeFocused();
      await page.goBack();
      await expect(rowOf(page, figure.id)).toBeVisible();
      await expect(page.getByRole("main")).toBeFocused();
      expect(isnad.query().page).toBe("figures");
    });

    test("by unit and in another order, which the address keeps; a question unfolds its note", {
      tag: ["@desktop"],
    }, async ({ page }) => {
      const { isnad, dossier } = await openEvidence(page, language, "page=figures");
      const choice = page.getByRole("button", {
        name: new RegExp(`^${unit.name[language]} \\d+$`),
      });
      await choice.focus();
      await page.keyboard.press("Enter");
      await expect(choice).toHaveAttribute("aria-pressed", "true");
      const ofUnit = figures.filter((each) => each.unit === unit.id).map(({ id }) => id);
      await expect
        .poll(async () => (await attributesIn(page, "data-figure")).sort())
        .toEqual([...ofUnit].sort());
      await expect.poll(() => isnad.query().unit).toBe(unit.id);

      const status = page.getByRole("main").getByRole("status");
      // As many are announced as the button that is pressed says: copies of one text count once in both.
      const claims = distinctClaims(figures, corpus);
      const count = claims.filter((each) => each.unit === unit.id).length;
      await expect(status).toHaveText(t("shown", { count }));
      await page
        .getByRole("button", { name: `${words.all} ${claims.length}`, exact: true })
        .click();
      await expect(status).toHaveText(t("shown", { count: claims.length }));
      await choice.click();
      await expect(status).toHaveText(t("shown", { count }));

      const note = page.getByText(disputed.note[language]);
      await expect(note).toBeHidden();
      await page
        .locator(".figure-question", { hasText: disputed.question[language] })
        .getByRole("button", { name: words.note })
        .click();
      await expect(note).toBeVisible();

      await page.getByRole("combobox", { name: words.orderBy }).selectOption("article");
      await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(
        documents.find(({ id }) =>
          figures.some((each) => each.document === id && each.unit === unit.id),
        )?.name[language] ?? "",
      );
      await expect.poll(() => isnad.query().order).toBe("article");

      const [first = ""] = ofUnit;
      const event = corpus.event(figures.find(({ id }) => id === first)?.event ?? "");
      await rowOf(page, first)
        .getByRole("button", { name: event?.label[language] ?? "" })
        .click();
      await expect(dossier.title).toHaveText(event?.title[language] ?? "");
      await page.goBack();
      await expect(choice).toHaveAttribute("aria-pressed", "true");
      await expect(page.getByRole("combobox", { name: words.orderBy })).toHaveValue("article");
      await page.goto(`./?lang=${language}&page=figures&unit=nothing`);
      await expect(page.getByRole("alert")).toContainText("nothing");
      await expect(page.locator("[data-figure]")).toHaveCount(figures.length);
    });

    test("on a phone each is a card, nothing runs off at 320 pixels, and axe finds nothing", {
      tag: ["@phone"],
    }, async ({ page }) => {
      const { isnad } = await openEvidence(page, language, "page=figures");
      await expect(rowOf(page, figure.id)).toBeVisible();
      // Engines once took the roles from a table laid out as blocks; what this one makes of it is asked
      // of its own accessibility tree.
      const roles = await computedRoles(page);
      expect(roles.get("table")).toBe(counted.length);
      expect(roles.get("rowheader")).toBe(figures.length);
      expect(await axeFinds(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await isnad.sidewaysOverflow()).toBe(0);
      // Of all, and of each unit.
      const choices = page.getByRole("group", { name: words.filter }).getByRole("button");
      await expect(choices).toHaveCount(counted.length + 1);
      for (const button of await choices.all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      const file = await page.request.get(
        (await page.getByRole("link", { name: words.download }).getAttribute("href")) ?? "",
      );
      expect(await file.text()).toContain(figure.id);
    });
  });
}
