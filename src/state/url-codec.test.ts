import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Corpus } from "../domain/corpus.ts";
import { DIGITS, MONTH_NAMES } from "../domain/locale.ts";
import { smallCorpus } from "../testing/small-corpus.ts";
import { formatLink, parseLink } from "./url-codec.ts";
import { DIFFERENCE_ORDERS, FIGURE_ORDERS, INITIAL_VIEW, PAGES } from "./view.ts";

const corpus = new Corpus(smallCorpus);
const parse = (search: string) => parseLink(search, corpus, "ar");

describe("parseLink", () => {
  test("an empty link gives the defaults and reports nothing", () => {
    expect(parse("")).toEqual({
      language: null,
      page: "timeline",
      event: null,
      quote: null,
      document: null,
      beside: null,
      paragraph: null,
      kinds: [],
      window: null,
      list: false,
      time: null,
      digits: null,
      months: null,
      unit: null,
      order: "unit",
      differenceOrder: "consequence",
      uncited: false,
      question: null,
      reads: [],
      unknown: [],
    });
  });

  test("a question must belong to the compared event", () => {
    const asked = "?page=compare&event=flood&question=river-or-town";
    expect(parse(asked)).toMatchObject({
      question: "river-or-town",
      unknown: [],
    });
    for (const elsewhere of ["&event=relief", ""]) {
      expect(parse(`?page=compare${elsewhere}&question=river-or-town`)).toMatchObject({
        question: null,
        unknown: [{ parameter: "question", value: "river-or-town", reason: "missing" }],
      });
    }
  });

  test("the unit of the figures must be in the corpus, and the order one of three", () => {
    expect(parse("?page=figures&unit=deliveries&order=date")).toMatchObject({
      unit: "deliveries",
      order: "date",
      unknown: [],
    });
    expect(parse("?page=figures&unit=tents&order=size")).toMatchObject({
      unit: null,
      order: "unit",
      unknown: [
        { parameter: "unit", value: "tents", reason: "missing" },
        { parameter: "order", value: "size", reason: "missing" },
      ],
    });
  });

  test("the order of the differences must be one of two, and is not that of the figures", () => {
    expect(parse("?page=compare&order=date")).toMatchObject({
      order: "unit",
      differenceOrder: "date",
      unknown: [],
    });
    expect(parse("?page=figures&order=date")).toMatchObject({ differenceOrder: "consequence" });
    expect(parse("?page=compare&order=article")).toMatchObject({
      differenceOrder: "consequence",
      unknown: [{ parameter: "order", value: "article", reason: "missing" }],
    });
  });

  test("the direction of time must be ltr or rtl", () => {
    expect(parse("?time=ltr")).toMatchObject({ time: "ltr", unknown: [] });
    expect(parse("?time=up")).toMatchObject({
      time: null,
      unknown: [{ parameter: "time", value: "up", reason: "missing" }],
    });
  });

  test("digits and months must be ones that the page offers", () => {
    expect(parse("?digits=arab&months=levant")).toMatchObject({
      digits: "arab",
      months: "levant",
      unknown: [],
    });
    expect(parse("?digits=roman&months=")).toMatchObject({
      digits: null,
      months: null,
      unknown: [
        { parameter: "digits", value: "roman", reason: "missing" },
        { parameter: "months", value: "", reason: "missing" },
      ],
    });
  });

  test("a window must have two bounds, the first before the second", () => {
    expect(parse("?from=1970-01-02&to=1970-01-02T12:00")).toMatchObject({
      window: { start: 86_400_000, end: 129_600_000 },
      unknown: [],
    });
    expect(parse("?from=1970-01-02")).toMatchObject({
      window: null,
      unknown: [{ parameter: "from", value: "1970-01-02", reason: "missing" }],
    });
  });

  test("a page must exist", () => {
    expect(parse("?page=figures&event=flood")).toMatchObject({
      page: "figures",
      event: "flood",
      unknown: [],
    });
    expect(parse("?page=maps")).toMatchObject({
      page: "timeline",
      unknown: [{ parameter: "page", value: "maps", reason: "missing" }],
    });
  });

  test("the list is either shown or not", () => {
    expect(parse("?list=1")).toMatchObject({ list: true, unknown: [] });
    expect(parse("?list=yes")).toMatchObject({
      list: false,
      unknown: [{ parameter: "list", value: "yes", reason: "missing" }],
    });
  });

  test("a paragraph must be one of the article in the link", () => {
    expect(parse("?doc=kabar&par=2")).toMatchObject({
      paragraph: 2,
      unknown: [],
    });
    for (const query of ["?doc=kabar&par=99", "?doc=kabar&par=02", "?par=2"]) {
      expect(parse(query)).toMatchObject({
        paragraph: null,
        unknown: [{ parameter: "par", reason: "missing" }],
      });
    }
  });

  test("the languages that the reader reads and the display of uncited passages are parsed", () => {
    const link = parse("?uncited=1&reads=en,de,en");
    expect(link).toMatchObject({ uncited: true, reads: ["en"] });
    expect(link.unknown).toEqual([{ parameter: "reads", value: "de", reason: "missing" }]);
  });

  test("a quote selects its event", () => {
    const quote = "flood-herald-2";
    expect(parse(`?quote=${quote}`)).toMatchObject({ event: "flood", quote });
  });

  test("an unknown id is reported, and the rest of the link is used", () => {
    const link = parse("?lang=fr&event=flood&doc=nowhere");
    expect(link).toMatchObject({ language: "fr", event: "flood", document: null });
    expect(link.unknown).toEqual([{ parameter: "doc", value: "nowhere", reason: "missing" }]);
  });

  test("a quote of another event is a mismatch, and the event is used", () => {
    const link = parse("?event=relief&quote=flood-herald-2");
    expect(link).toMatchObject({ event: "relief", quote: null });
    expect(link.unknown).toEqual([
      { parameter: "quote", value: "flood-herald-2", reason: "mismatch" },
    ]);
  });

  test("a quote of another article is a mismatch, and the article is used", () => {
    const link = parse("?doc=kabar&quote=flood-herald-2");
    expect(link).toMatchObject({
      document: "kabar",
      quote: null,
      unknown: [{ parameter: "quote" }],
    });
  });

  test("a language that the interface does not have is reported and is null", () => {
    const link = parse("?lang=de");
    expect(link.language).toBeNull();
    expect(link.unknown).toEqual([{ parameter: "lang", value: "de", reason: "missing" }]);
  });

  test("a paragraph closes the article beside", () => {
    const link = parse("?doc=herald&par=2&beside=kabar");
    expect(link).toMatchObject({ document: "herald", paragraph: 2, beside: null, unknown: [] });
  });

  test("all kinds together are no filter", () => {
    expect(parse("?kinds=weather,relief-work").kinds).toEqual([]);
    expect(parse("?kinds=weather,storms")).toMatchObject({
      kinds: ["weather"],
      unknown: [{ parameter: "kinds", value: "storms", reason: "missing" }],
    });
  });

  test("no query makes it throw, and accepted ids are in the corpus", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const link = parse(search);
        if (link.event !== null) expect(corpus.event(link.event)).toBeDefined();
        if (link.quote !== null) expect(corpus.quote(link.quote)?.event).toBe(link.event);
      }),
    );
  });
});

describe("formatLink", () => {
  test("always writes the language and never a default", () => {
    expect(formatLink(INITIAL_VIEW)).toBe("?lang=ar");
  });

  test("is the inverse of parseLink", () => {
    const view = fc.record({
      language: fc.constantFrom("ar" as const, "fr" as const),
      page: fc.constantFrom(...PAGES),
      selection: fc.constantFrom(
        { event: null, quote: null, document: null, paragraph: null, beside: null },
        { event: "flood", quote: null, document: null, paragraph: null, beside: null },
        { event: "flood", quote: null, document: null, paragraph: null, beside: "kabar" },
        { event: "flood", quote: null, document: "kabar", paragraph: 2, beside: null },
        {
          event: "flood",
          quote: "flood-herald-2",
          document: null,
          paragraph: null,
          beside: "kabar",
        },
        { event: null, quote: null, document: "herald", paragraph: null, beside: "kabar" },
      ),
      kinds: fc.constantFrom([], ["weather"], ["relief-work"]),
      window: fc.constantFrom(null, { start: 0, end: 5_400_000 }),
      list: fc.boolean(),
      time: fc.constantFrom(null, "ltr" as const, "rtl" as const),
      digits: fc.constantFrom(null, ...DIGITS),
      months: fc.constantFrom(null, ...MONTH_NAMES),
      uncited: fc.boolean(),
      asked: fc.constantFrom(null, "river-or-town"),
      differences: fc.constantFrom(...DIFFERENCE_ORDERS),
      reads: fc.constantFrom([], ["en"]),
      figures: fc.record({
        unit: fc.constantFrom(null, "deliveries"),
        order: fc.constantFrom(...FIGURE_ORDERS),
      }),
    });
    fc.assert(
      fc.property(view, ({ selection, figures, asked, differences, ...rest }) => {
        const { unit, order } = rest.page === "figures" ? figures : INITIAL_VIEW;
        const question = rest.page === "compare" && selection.event !== null ? asked : null;
        const differenceOrder =
          rest.page === "compare" ? differences : INITIAL_VIEW.differenceOrder;
        const written = { ...selection, ...rest, question, unit, order, differenceOrder };
        expect(parse(formatLink(written))).toEqual({ ...written, unknown: [] });
      }),
    );
  });
});
