import "@citation-js/plugin-bibtex";
import { plugins } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { biblatexDate, bibtex } from "./bibtex.ts";
import { type CslItem, cslDate, cslItem, cslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";

const reference: Reference = {
  id: "flood-herald-2",
  sort: "newspaper",
  title: "La crue, « à 100 % » : {sans} \\reste_",
  publisher: "Le Courrier & Cie",
  issued: { form: "day", day: "2031-05-02", uncertain: false, approximate: true },
  issuedInWords: "vers le 2 mai 2031",
  language: "fr",
  link: "https://example.org/?lang=fr&event=flood&quote=flood-herald-2",
  note: "« La\u00a0rivière » (§\u00a02).",
};

/** Parses a BibLaTeX entry the way a reference manager does. */
function readBack(entry: string): CslItem {
  const items = plugins.input.chain(entry, { forceType: "@biblatex/text" }) as CslItem[];
  expect(items).toHaveLength(1);
  return items[0] as CslItem;
}

describe("BibLaTeX, parsed back", () => {
  it("holds the same data as the reference", () => {
    expect(readBack(bibtex(reference))).toMatchObject({
      id: reference.id,
      title: reference.title,
      "container-title": reference.publisher,
      genre: "newspaper",
      issued: { "date-parts": [[2031, 5, 2]] },
      language: "french",
      URL: reference.link,
      note: reference.note,
    });
  });

  it("is a web page if the article states no publisher, and names no author because articles name none", () => {
    const page: Reference = { ...reference, sort: "page", publisher: null };
    const item = readBack(bibtex(page));
    expect(item.type).toBe("webpage");
    expect(item).not.toHaveProperty("author");
    expect(item).not.toHaveProperty("container-title");
  });

  it("keeps text that TeX would read as commands", () => {
    const signs = [
      "\\",
      "{",
      "}",
      "#",
      "$",
      "%",
      "&",
      "_",
      "^",
      "~",
      "-",
      "'",
      "`",
      '"',
      "@",
      "=",
      ",",
      "<",
      ">",
      "?",
      "!",
    ];
    const texts = fc
      .array(fc.constantFrom(...signs, "a", "é", "م", "أخبار", "»", "\u00a0"), { minLength: 1 })
      .map((parts) => `x${parts.join("")}x`);
    fc.assert(
      fc.property(texts, (title) => {
        expect(readBack(bibtex({ ...reference, title })).title).toBe(title);
      }),
    );
  });
});

describe("CSL-JSON", () => {
  it("is a list of one item with only the known fields", () => {
    expect(JSON.parse(cslJson(reference))).toEqual([
      {
        id: reference.id,
        type: "article-newspaper",
        title: reference.title,
        "container-title": reference.publisher,
        issued: { "date-parts": [[2031, 5, 2]], circa: true },
        language: "fr",
        URL: reference.link,
        note: reference.note,
      },
    ]);
    const page = cslItem({ ...reference, sort: "page", publisher: null });
    expect(page).toMatchObject({ type: "webpage" });
    expect(Object.keys(page)).toEqual(["id", "type", "title", "issued", "language", "URL", "note"]);
  });
});

const SURE = { uncertain: false, approximate: false };
const DATES: [PartialDate, ReturnType<typeof cslDate>, string | null][] = [
  [{ form: "day", day: "2031-05-02", ...SURE }, { "date-parts": [[2031, 5, 2]] }, "2031-05-02"],
  [
    { form: "day", day: "2031-05-02", uncertain: true, approximate: false },
    { "date-parts": [[2031, 5, 2]], circa: true },
    "2031-05-02?",
  ],
  [
    { form: "day", day: "2031-05-02", uncertain: true, approximate: true },
    { "date-parts": [[2031, 5, 2]], circa: true },
    "2031-05-02%",
  ],
  [
    { form: "time", day: "2031-05-02", time: "14:30" },
    { "date-parts": [[2031, 5, 2]] },
    "2031-05-02",
  ],
  [{ form: "month", month: "2031-05", ...SURE }, { "date-parts": [[2031, 5]] }, "2031-05"],
  [{ form: "year", year: "2031", ...SURE }, { "date-parts": [[2031]] }, "2031"],
  [
    { form: "between", earliest: "2031-05-02", latest: "2031-05-04" },
    {
      "date-parts": [
        [2031, 5, 2],
        [2031, 5, 4],
      ],
      circa: true,
    },
    "2031-05-02?/2031-05-04?",
  ],
  [
    { form: "span", start: "2031-05-02", end: "2031-05-04" },
    {
      "date-parts": [
        [2031, 5, 2],
        [2031, 5, 4],
      ],
    },
    "2031-05-02/2031-05-04",
  ],
  [{ form: "before", latest: "2031-05-02" }, { literal: "words" }, null],
  [{ form: "after", earliest: "2031-05-02" }, { literal: "words" }, null],
];

describe("a date", () => {
  it.each(DATES)("%j keeps its precision", (date, csl, biblatex) => {
    expect(cslDate(date, "words")).toEqual(csl);
    expect(biblatexDate(date)).toBe(biblatex);
    const read = readBack(bibtex({ ...reference, issued: date, issuedInWords: "words" }));
    expect(read.issued?.["date-parts"]).toEqual(csl["date-parts"]);
  });

  it("is given in words if it is open at one end", () => {
    const open: PartialDate = { form: "before", latest: "2031-05-02" };
    const entry = bibtex({ ...reference, issued: open, issuedInWords: "le 2 mai 2031 ou avant" });
    expect(entry).toContain("year = {le 2 mai 2031 ou avant}");
  });
});
