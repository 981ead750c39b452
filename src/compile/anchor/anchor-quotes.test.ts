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

/** Characters as readers see them: letters with marks, look-alikes, spaces, characters of two units. */
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

describe("any stretch of whole characters", () => {
  it("anchors to itself when it stands once", () => {
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

  it("anchors to itself when all that stands around it is given", () => {
    fc.assert(
      fc.property(cut, ({ before, exact, after }) => {
        fc.pre(before !== "" && after !== "");
        const text = before + exact + after;
        const anchoring = anchor(text, { exact, prefix: before, suffix: after });
        expect(anchoring.ok && anchoring.span.start).toBe(before.length);
      }),
    );
  });

  it("is never taken for other words: what anchors is what was asked for, and stands once", () => {
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

describe("words that stand more than once", () => {
  const text = "Dozens were killed.\n\nNobody says who.\nDozens were killed, dozens hurt.\n";

  it("are refused, with the number of each paragraph", () => {
    const { code, message } = issueOf(text, "were killed");
    expect(code).toBe("quote-ambiguous");
    expect(message).toContain("paragraphs 1 and 3");
  });

  it("are found by the paragraph, the prefix or the suffix", () => {
    const last = text.lastIndexOf("were killed");
    for (const more of [{ paragraph: 3 }, { suffix: ", doz" }, { prefix: "who.\nDozens " }]) {
      const anchoring = anchor(text, { exact: "were killed", ...more });
      expect(anchoring.ok && anchoring.span.start).toBe(last);
    }
  });

  it("within one paragraph need a prefix or a suffix, and the hint can be copied", () => {
    const { code, hint } = issueOf("one, two; one, three", "one");
    expect(code).toBe("quote-ambiguous");
    const suffix = JSON.parse(hint.match(/suffix: ("[^"]*three")/)?.[1] ?? '""');
    expect(anchor("one, two; one, three", { exact: "one", suffix }).ok).toBe(true);
  });

  it("within a quote need a prefix or a suffix, too: its words have no paragraph of their own", () => {
    const article = { text, paragraphs: findParagraphs(text) };
    const anchoring = anchorQuote(article, { exact: "killed" }, { start: 7, end: text.length });
    expect(anchoring.ok || anchoring.issue.hint).toMatch(/suffix: ".*/);
    expect(anchoring.ok || anchoring.issue.hint).not.toContain("paragraph:");
  });

  it("count where they overlap", () => {
    expect(issueOf("aXaXa", "aXa").code).toBe("quote-ambiguous");
  });
});

describe("words that stand elsewhere", () => {
  const text = "First words.\nSecond words.\n";

  it("are refused in a paragraph in which they do not begin, and the right one is named", () => {
    expect(issueOf(text, { exact: "Second", paragraph: 1 }).message).toContain("paragraph 2");
    expect(issueOf(text, { exact: "Second", paragraph: 9 }).message).toContain("has 2");
  });

  it("are refused with a prefix that is not theirs, and what stands there is shown", () => {
    const { code, hint } = issueOf(text, { exact: "words", prefix: "Third " });
    expect(code).toBe("quote-elsewhere");
    expect(hint).toContain('"Second "');
  });

  it("may run over the end of their paragraph", () => {
    expect(anchor(text, { exact: "words.\nSecond", paragraph: 1 }).ok).toBe(true);
  });
});

describe("words that would take a character apart", () => {
  it.each([
    ["a letter from its shadda", "أنّ الوزير", "أن"],
    ["a letter from its combining accent", "e\u0301t", "e"],
    ["a surrogate pair", "a😀b", "a\uD83D"],
    ["a family of emoji", "👩‍👧!", "👩"],
    ["a number", "in 2018 died", "18"],
  ])("%s", (_, text, exact) => {
    expect(issueOf(text, exact).code).toBe("quote-cuts-character");
  });

  it("do not count beside a place where they stand whole", () => {
    const text = "أنّ الوزير أن يعود";
    const anchoring = anchor(text, "أن");
    expect(anchoring.ok && anchoring.span.start).toBe(text.lastIndexOf("أن"));
  });
});

describe("words that do not stand", () => {
  it("are refused however near they are", () => {
    const text = "À l’ambassade de Nur-Sultan";
    for (const near of ["l'ambassade", "l’Ambassade", "ambassade de\u00A0Nur-Sultan"]) {
      expect(anchor(text, near).ok).toBe(false);
    }
  });
});
