import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIGITS, localeOf, MONTH_NAMES } from "../domain/locale.ts";
import { compiledSeeds } from "../testing/compiled-corpora.ts";
import { editorialWords, sentencesIn } from "./editorial-text.ts";
import { ARABIC_MONTHS } from "./month-names.ts";

const levant = localeOf("ar", "arab", "levant");
const usual = localeOf("ar");
const LOCALES = DIGITS.flatMap((digits) =>
  MONTH_NAMES.map((months) => localeOf("ar", digits, months)),
);

/** Every Arabic text of the corpus that stands beside a French one. */
function editorialTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { ar, fr } = value as { readonly ar?: unknown; readonly fr?: unknown };
  if (typeof ar === "string" && typeof fr === "string") return [ar];
  return Object.values(value).flatMap(editorialTexts);
}

/** With plain spaces, where a test is about other things. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("editorialWords", () => {
  test.each([
    ["يوم 7 يناير 2022", "يوم ٧ كانون الثاني ٢٠٢٢"],
    ["أزمة كازاخستان، يناير 2022", "أزمة كازاخستان، كانون الثاني ٢٠٢٢"],
    ["بين 5 و8 فبراير", "بين ٥ و٨ شباط"],
    ["بين مارس 2021 ويونيو 2022", "بين آذار ٢٠٢١ وحزيران ٢٠٢٢"],
    ["5 يناير/كانون الثاني", "٥ كانون الثاني"],
    ["5 تشرين الثاني و5 جويلية", "٥ تشرين الثاني و٥ تموز"],
    ["أكثر من 3,800 معتقل، 12.5%", "أكثر من ٣٬٨٠٠ معتقل، ١٢٫٥٪"],
    ["5، ثم 6. و7", "٥، ثم ٦. و٧"],
  ])("%s becomes %s", (text, written) => {
    expect(spaced(editorialWords(text, levant))).toBe(written);
  });

  test("a text in other digits and months follows too", () => {
    expect(spaced(editorialWords("٧ كانون الثاني ٢٠٢٢: ٣٬٨٠٠، ٩٣٪", usual))).toBe(
      "7 يناير 2022: 3,800، 93%",
    );
    const both = localeOf("ar", "latn", "both");
    expect(spaced(editorialWords("٧ جانفي", both))).toBe("7 كانون الثاني/يناير");
  });

  test.each([
    ["quoted words", "يقول «8 يناير» و«أ «9» ب 10»"],
    ["words in Latin letters", "طائرة F-16 على https://example.org/2022/01?a=5#b و3D"],
    ["a verb that is written like a month", "مارس 5 ضغوطًا ومارس الضغط"],
  ])("%s stay", (_, text) => {
    const kept = text.replace("مارس 5", "مارس ٥");
    expect(editorialWords(text, levant)).toBe(kept);
  });

  test("the sentences of a lede follow, and cite the same events", () => {
    const sentence = [
      { text: "استقالة الحكومة", event: "resignation" },
      { text: " في 5 يناير.", event: null },
    ];
    expect(sentencesIn({ ar: [sentence], fr: [] }, levant)).toEqual([
      [sentence[0], { text: " في ٥\u00a0كانون الثاني.", event: null }],
    ]);
  });

  test.each([
    ["ar", "الجمعة 7 يناير 2022", "الجمعة 7~يناير 2022"],
    ["ar", "بين 5 و8 كانون الثاني", "بين 5 و8~يناير"],
    ["ar", "5 ينايرية و5 أيام", "5 ينايرية و5 أيام"],
    ["ar", "يقول «8 يناير»، أي 8 يناير", "يقول «8 يناير»، أي 8~يناير"],
    ["fr", "vendredi 7 janvier 2022, le 1er mai", "vendredi 7~janvier 2022, le 1er~mai"],
    ["fr", "18 maires ; en 2022 mars", "18 maires ; en 2022 mars"],
    ["fr", "« le 8 janvier », le 8 janvier", "« le 8 janvier », le 8~janvier"],
  ] as const)("in %s, a day stays with its month: %s", (language, text, bound) => {
    expect(editorialWords(text, localeOf(language))).toBe(bound.replaceAll("~", "\u00a0"));
  });

  test("French digits and months stay", () => {
    const words = "le 7\u00a0janvier, 3 800 personnes, 12,5 %";
    expect(editorialWords(words, localeOf("fr", "arab", "levant"))).toBe(words);
  });

  test("the corpus is written in the usual digits and months", () => {
    const texts = editorialTexts(compiledSeeds());
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map((text) => spaced(editorialWords(text, usual)))).toEqual(texts.map(spaced));
  });

  test("writing twice, or by way of another locale, changes nothing", () => {
    const word = fc.constantFrom(
      ...ARABIC_MONTHS.map(([name]) => name),
      ..."7 2022 3,800 ٧ ٢٠٢٢ 12.5% «5 مايو» F-16 عام و".split(" "),
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(text, locale, locale, (words, one, other) => {
        const written = editorialWords(words, one);
        expect(editorialWords(written, one)).toBe(written);
        expect(editorialWords(editorialWords(words, other), one)).toBe(written);
      }),
    );
  });
});
