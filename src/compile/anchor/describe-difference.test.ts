import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toYamlString } from "../text/code-points.ts";
import { describeNearest } from "./describe-difference.ts";
import { findParagraphs } from "./paragraphs.ts";

const TEXT = [
  "بلينكن يدعو نظيره إلى حل سلمي",
  "أعلنت وزارة الخارجية الأميركية في بيان، اليوم الخميس، أنّ الوزير بحث الأزمة.",
  "Les autorités ont approuvé le départ volontaire des employés de l’ambassade.",
  "La police a compté 12\u00A0blessés dans la ville.",
].join("\n\n");

function near(exact: string, text = TEXT) {
  const article = { text, paragraphs: findParagraphs(text) };
  const { message, hint } = describeNearest(article, exact, { start: 0, end: text.length });
  const offered = hint.match(/write exact: (".*")$/s)?.[1];
  return { message, offered: offered === undefined ? null : String(parse(offered)) };
}

describe("the nearest words", () => {
  it.each([
    [
      "heh for teh marbuta",
      "أعلنت وزارة الخارجيه",
      "أعلنت وزارة الخارجية",
      2,
      /heh .*U\+0647.*teh marbuta .*U\+0629/,
    ],
    ["alef maksura for yeh", "حل سلمى", "حل سلمي", 1, /alef maksura .*U\+0649.*yeh .*U\+064A/],
    [
      "a missing shadda",
      "أن الوزير بحث",
      "أنّ الوزير بحث",
      2,
      /space \(U\+0020\).*shadda \(U\+0651\)/,
    ],
    [
      "a straight apostrophe",
      "employés de l'ambassade",
      "employés de l’ambassade",
      3,
      /U\+0027.*U\+2019/,
    ],
    [
      "a plain space",
      "compté 12 blessés",
      "compté 12\u00A0blessés",
      4,
      /space \(U\+0020\).*no-break space \(U\+00A0\)/,
    ],
    ["a decomposed letter", "Les autorite\u0301s ont", "Les autorités ont", 3, /U\+0301.*U\+00E9/],
  ])(
    "for %s: name the words, their paragraph and the code points",
    (_, exact, passage, paragraph, names) => {
      const { message, offered } = near(exact);
      expect(offered).toBe(passage);
      expect(message).toContain(`paragraph ${paragraph}`);
      expect(message).toMatch(names);
    },
  );

  it("name both words for another word, without code points", () => {
    const { message, offered } = near("Les autorités ont refusé le départ volontaire");
    expect(offered).toBe("Les autorités ont approuvé le départ volontaire");
    expect(message).toContain("refusé for approuvé");
    expect(message).not.toContain("U+");
  });

  it("name the word for a single typo", () => {
    expect(near("volontiare").offered).toBe("volontaire");
  });

  it("are omitted for words of another language", () => {
    const { message, offered } = near("кто сказал это");
    expect(offered).toBeNull();
    expect(message).toContain("none are similar");
  });

  it("are quoted as valid YAML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parse(toYamlString(text))).toBe(text);
        expect(toYamlString(text)).not.toMatch(/[\u00A0\u200B-\u200F\u2028\u202A-\u202E\n]/);
      }),
    );
  });
});

describe("a large article", () => {
  // A comparison with every stretch of this text would take about an hour.
  it("is searched in a time that does not grow with the length of the words", () => {
    const big = Array.from({ length: 4000 }, (_, i) => `${TEXT}\n${i}`).join("\n");
    const words = big.slice(5000, 65_000).replaceAll("ا", "أ");
    expect(near(words, big).offered).not.toBeNull();
  });
});
