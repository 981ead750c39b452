import { describe, expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { summarise } from "../../domain/summary.ts";
import { distinctClaims } from "../../evidence/claims/distinct-claims.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { DOWNLOADS } from "./downloads.ts";
import MethodPage from "./MethodPage.tsx";
import { headingId, SECTIONS } from "./sections.ts";

const { data } = seeds;
const summary = summarise(data);

describe.each(INTERFACE_LANGUAGES)("the method in %s", (language) => {
  const t = wordsIn(language).words("method");
  const page = renderPage(<MethodPage />, language);
  const section = (id: (typeof SECTIONS)[number]) =>
    one(page, `section[aria-labelledby="${headingId(id)}"]`);

  test.each([
    ["making", "articles", summary.documents.total],
    ["making", "quotes", summary.quotes.total],
    ["making", "events", summary.events.total],
    ["copies", "origins", summary.origins.roots],
    ["claims", "figures", distinctClaims(data.figures, seeds).length],
    ["claims", "differences", summary.disagreements.total],
  ] as const)("says in %s how many %s the corpus has", (part, fact, count) => {
    const name = t(`fact.${fact}`);
    const row = all(section(part), "dl > div").find((each) => one(each, "dt").textContent === name);
    expect(row && one(row, ".fact-count").textContent).toBe(
      formatNumber(count, localeOf(language)),
    );
  });

  test("lists its sections and shows each under its heading", () => {
    expect(texts(page, "nav button")).toEqual(SECTIONS.map((id) => t(`sections.${id}`)));
    for (const id of SECTIONS) {
      expect(one(section(id), "h3").textContent).toBe(t(`sections.${id}`));
    }
  });

  test("gives the reason for each turning point that the project chose", () => {
    const chosen = data.events.filter(({ anchor }) => anchor !== null);
    expect(chosen.length).toBeGreaterThan(0);
    const readings = section("readings");
    expect(texts(readings, "dt")).toEqual(chosen.map(({ label }) => label[language]));
    expect(texts(readings, "dd")).toEqual(chosen.map(({ anchor }) => anchor?.because[language]));
  });

  test("says nothing of turning points and sentences that the corpus does not have", () => {
    const events = data.events.map((event) => ({ ...event, anchor: null }));
    const bare = new Corpus({ ...data, events, lede: null });
    const other = renderPage(<MethodPage />, language, {}, bare);
    for (const part of ["anchors", "lede"] as const) {
      expect(page.textContent).toContain(t(`readings.${part}`));
      expect(other.textContent).not.toContain(t(`readings.${part}`));
    }
  });

  test("has the notice of the corpus and a link to each data file", () => {
    expect(one(page, ".method-notice").textContent).toContain(data.notice[language]);
    const links = all(section("files"), "a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(DOWNLOADS.map(({ path }) => `data/${path}`));
  });
});
