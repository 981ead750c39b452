import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote, type Selector } from "./anchor-quotes.ts";
import { findParagraphs } from "./paragraphs.ts";

function anchor(text: string, selector: Selector | string) {
  const words = typeof selector === "string" ? { exact: selector } : selector;
  return anchorQuote({ text, paragraphs: findParagraphs(text) }, words);
}

function issueOf(text: string, selector: Selector | string) {
  const anchoring = anchor(text, selector);
  if (anchoring.ok) throw new Error(`Anchored at ${anchoring.span.start}.`);
  return anchoring.issue;
}

/** Letters with marks, look-alikes, spaces and characters of two code units. */
const CHARACTERS = [
  ...["ا", "أ", "بّ", "تَ", "ة", "ه", "ى", "ي", "ک", "ـ", "لا", "«"],
  ...["e", "é", "e\u0301", "ç", "’", "'", "-", "–", ".", ","],
  ...[" ", "\u00A0", "\u202F", "\n", "\n\n"],
  ...["😀", "👩‍👩‍👧", "𐤀", "𞤀"],
];
const characters = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 60 });
const cut = fc.tuple(characters, fc.nat(), fc.nat()).map(([all, a, b]) => {
  const first = a % all.length;
  const last = first + 1 + (b % (all.length - first));
  const [before, exact, after] = [all.slice(0, first), all.slice(first, last), all.slice(last)];
  return { before: before.join(""), exact: exact.join(""), after: after.join("") };
});

describe("any span of whole characters", () => {
  it("anchors to itself if it occurs once", () => {
    fc.assert(
      fc.property(cut, ({ before, exact, after }) => {
        const text = before + exact + after;
        fc.pre(text.indexOf(exact) === text.lastIndexOf(exact));
        const start = before.length;
        const expected = { ok: true, span: { start, end: start + exact.length } };
        expect(anchor(text, exact)).toEqual(expected);
      }),
    );
  });

  it("anchors to itself if its full context is given", () => {
    fc.assert(
      fc.property(cut, ({ before, exact, after }) => {
        fc.pre(before !== "" && after !== "");
        const text = before + exact + after;
        const anchoring = anchor(text, { exact, prefix: before, suffix: after });
        expect(anchoring.ok && anchoring.span.start).toBe(before.length);
      }),
    );
  });

  it("never anchors to other words", () => {
    fc.assert(
      fc.property(cut, characters, ({ before, exact, after }, other) => {
        const text = before + exact + after;
        const words = other.join("").slice(0, 6);
        const anchoring = anchor(text, words);
        if (!anchoring.ok) return;
        expect(text.slice(anchoring.span.start, anchoring.span.end)).toBe(words);
      }),
    );
  });
});

describe("words that occur more than once", () => {
  const text = "Dozens were killed.\n\nNobody says who.\nDozens were killed, dozens hurt.\n";

  it("are rejected, with the number of each paragraph", () => {
    const { code, message } = issueOf(text, "were killed");
    expect(code).toBe("quote-ambiguous");
    expect(message).toContain("paragraphs 1 and 3");
  });

  it("are selected by paragraph, prefix or suffix", () => {
    const last = text.lastIndexOf("were killed");
    for (const more of [{ paragraph: 3 }, { suffix: ", doz" }, { prefix: "who.\nDozens " }]) {
      const anchoring = anchor(text, { exact: "were killed", ...more });
      expect(anchoring.ok && anchoring.span.start).toBe(last);
    }
  });

  it("need a prefix or suffix within one paragraph, and the hint offers one to copy", () => {
    const { code, hint } = issueOf("one, two; one, three", "one");
    expect(code).toBe("quote-ambiguous");
    const suffix = JSON.parse(hint.match(/suffix: ("[^"]*three")/)?.[1] ?? '""');
    expect(anchor("one, two; one, three", { exact: "one", suffix }).ok).toBe(true);
  });

  it("need a prefix or suffix within a quote, which has no paragraph numbers of its own", () => {
    const article = { text, paragraphs: findParagraphs(text) };
    const anchoring = anchorQuote(article, { exact: "killed" }, { start: 7, end: text.length });
    expect(anchoring.ok || anchoring.issue.hint).toMatch(/suffix: ".*/);
    expect(anchoring.ok || anchoring.issue.hint).not.toContain("paragraph:");
  });

  it("include overlapping occurrences", () => {
    expect(issueOf("aXaXa", "aXa").code).toBe("quote-ambiguous");
  });
});

describe("words in another place", () => {
  const text = "First words.\nSecond words.\n";

  it("are rejected with the right paragraph if they do not begin in the given one", () => {
    expect(issueOf(text, { exact: "Second", paragraph: 1 }).message).toContain("paragraph 2");
    expect(issueOf(text, { exact: "Second", paragraph: 9 }).message).toContain("has 2");
  });

  it("are rejected with the actual context if the prefix is wrong", () => {
    const { code, hint } = issueOf(text, { exact: "words", prefix: "Third " });
    expect(code).toBe("quote-elsewhere");
    expect(hint).toContain('"Second "');
  });

  it("may extend beyond their paragraph", () => {
    expect(anchor(text, { exact: "words.\nSecond", paragraph: 1 }).ok).toBe(true);
  });
});

describe("words that would split a character", () => {
  it.each([
    ["a letter from its shadda", "أنّ الوزير", "أن"],
    ["a letter from its combining accent", "e\u0301t", "e"],
    ["a surrogate pair", "a😀b", "a\uD83D"],
    ["a family of emoji", "👩‍👧!", "👩"],
    ["a number", "in 2018 died", "18"],
  ])("%s", (_, text, exact) => {
    expect(issueOf(text, exact).code).toBe("quote-cuts-character");
  });

  it("are ignored if the words also occur without a split", () => {
    const text = "أنّ الوزير أن يعود";
    const anchoring = anchor(text, "أن");
    expect(anchoring.ok && anchoring.span.start).toBe(text.lastIndexOf("أن"));
  });
});

describe("words that do not occur", () => {
  it("are rejected, however similar the nearest words are", () => {
    const text = "À l’ambassade de Nur-Sultan";
    for (const near of ["l'ambassade", "l’Ambassade", "ambassade de\u00A0Nur-Sultan"]) {
      expect(anchor(text, near).ok).toBe(false);
    }
  });
});
