import { expect, type Locator } from "@playwright/test";
import { distinctClaims } from "../src/evidence/claims/distinct-claims.ts";
import { pictureOf } from "../src/features/figures/picture/figure-picture.ts";
import ar from "../src/i18n/catalogues/ar/figures.json" with { type: "json" };
import fr from "../src/i18n/catalogues/fr/figures.json" with { type: "json" };
import { corpus } from "./corpus.ts";
import { openEvidence } from "./pages/evidence.ts";
import { attributesIn, computedRoles, rowOf } from "./pages/figures-page.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

// The rows, the picture and the counts are compared with the corpus in src/features/figures/figures-page.test.tsx.

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
if (!unit || !figure || !disputed || counted.length < 2) {
  throw new Error("The corpus is too small for these tests.");
}
const ofUnit = figures.filter((each) => each.unit === unit.id);

test("a figure opens its quote; Back returns, and the keyboard goes on from the page", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const { isnad, reader } = await openEvidence(page, language, "page=figures");
  const { title } = WORDS[language];
  await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  await rowOf(page, figure.id)
    .getByRole("button", { name: wordsOf(language)("event.openPlace") })
    .click();
  await expect(reader.highlighted.first()).toHaveAttribute(
    "data-quotes",
    new RegExp(`(^| )${figure.quote}( |$)`),
  );
  // The button that was pressed is gone with its page.
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await expect(rowOf(page, figure.id)).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  expect(isnad.query().page).toBe("figures");
});

test("days run in the direction of the language or of the address; a rule is as long as the bounds", {
  tag: ["@desktop", "@both"],
}, async ({ page, language }) => {
  const { columns, units: drawn } = pictureOf(corpus);
  const lines = drawn.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  for (const [time, runsRight] of [
    ["", language === "fr"],
    // The direction of the other language.
    language === "fr" ? ["&time=rtl", false] : ["&time=ltr", true],
  ] as const) {
    await openEvidence(page, language, `page=figures${time}`);
    const picture = page.getByRole("figure");
    await expect(picture).toBeVisible();
    const edges = (each: Locator) =>
      each.evaluateAll((all) =>
        all.map((element) => {
          const { left, right } = element.getBoundingClientRect();
          return { left, right };
        }),
      );
    const days = await edges(picture.locator(".picture-day"));
    expect(days).toHaveLength(columns.length);
    expect((days[0]?.left ?? 0) < (days.at(-1)?.left ?? 0)).toBe(runsRight);
    const rules = await edges(picture.locator(".picture-reach"));
    expect(rules).toHaveLength(lines.length);
    for (const [index, { from, to }] of lines.entries()) {
      const [first, last] = runsRight ? [days[from], days[to]] : [days[to], days[from]];
      expect(Math.abs((rules[index]?.left ?? 0) - (first?.left ?? 0))).toBeLessThan(12);
      expect(Math.abs((rules[index]?.right ?? 0) - (last?.right ?? 0))).toBeLessThan(12);
    }
    // No words leave the picture.
    const [frame] = await edges(picture);
    for (const words of await edges(picture.locator(".picture-patch"))) {
      expect(words.left).toBeGreaterThanOrEqual((frame?.left ?? 0) - 1);
      expect(words.right).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
    }
  }
});

test("the address keeps unit and order; a question unfolds its note", {
  tag: "@desktop",
}, async ({ page, language }) => {
  const words = WORDS[language];
  const t = wordsOf(language, "figures");
  const { isnad, dossier } = await openEvidence(page, language, "page=figures");
  const nameOf = (each: string, count: number) =>
    t("choice", { unit: each, figures: t("figures", { count }) });

  const claims = distinctClaims(figures, corpus);
  const count = claims.filter((each) => each.unit === unit.id).length;
  const choice = page.getByRole("button", { name: nameOf(unit.name[language], count) });
  await choice.focus();
  await page.keyboard.press("Enter");
  await expect(choice).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(async () => (await attributesIn(page, "data-figure")).sort())
    .toEqual(ofUnit.map(({ id }) => id).sort());
  await expect.poll(() => isnad.query().unit).toBe(unit.id);

  const status = page.getByRole("main").getByRole("status");
  // The announcement gives the number of the pressed button, where copies count once, and that of the lines.
  const shown = (claimed: number, lines: number) =>
    t("shown", {
      figures: t("figures", { count: claimed }),
      lines: t("inLines", { count: lines }),
    });
  await expect(status).toHaveText(shown(count, ofUnit.length));
  await page.getByRole("button", { name: nameOf(words.all, claims.length) }).click();
  await expect(status).toHaveText(shown(claims.length, figures.length));
  await choice.click();
  await expect(status).toHaveText(shown(count, ofUnit.length));

  const note = page.getByText(disputed.note[language]);
  await expect(note).toBeHidden();
  await page
    .locator(".figure-question", { hasText: disputed.question[language] })
    .getByRole("button", { name: words.note })
    .click();
  await expect(note).toBeVisible();

  await page.getByRole("combobox", { name: words.orderBy }).selectOption("article");
  const stating = documents.find(({ id }) => ofUnit.some(({ document }) => document === id));
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(
    stating?.name[language] ?? "",
  );
  await expect.poll(() => isnad.query().order).toBe("article");

  const [first] = ofUnit;
  const event = corpus.event(first?.event ?? "");
  await rowOf(page, first?.id ?? "")
    .getByRole("button", { name: event?.label[language] ?? "" })
    .click();
  await expect(dossier.title).toHaveText(event?.title[language] ?? "");
  await page.goBack();
  await expect(choice).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("combobox", { name: words.orderBy })).toHaveValue("article");
  await isnad.load("page=figures&unit=nothing");
  await expect(page.getByRole("alert")).toContainText("nothing");
  await expect(page.locator("[data-figure]")).toHaveCount(figures.length);
});

test("a phone shows each figure as a card of a table, and nothing overflows 320 pixels", {
  tag: "@phone",
}, async ({ page, language }) => {
  const words = WORDS[language];
  const { isnad } = await openEvidence(page, language, "page=figures");
  await expect(rowOf(page, figure.id)).toBeVisible();
  // Engines used to drop the roles of a table that is laid out as blocks, so this asks the browser's own
  // accessibility tree.
  const roles = await computedRoles(page);
  expect(roles.get("table")).toBe(counted.length);
  expect(roles.get("rowheader")).toBe(figures.length);
  // The picture is a list by population, which says each date in words.
  const picture = page.getByRole("figure");
  await expect(picture.locator(".picture-day").first()).toBeHidden();
  for (const date of await picture.locator(".picture-date").all()) {
    expect((await date.boundingBox())?.width).toBeGreaterThan(24);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isnad.sidewaysOverflow()).toBe(0);
  // One choice for all figures, and one for each unit.
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
