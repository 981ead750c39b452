import { describe, expect, it } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { checkQuantity } from "./check-quantity.ts";

const exactly = (number: number): Quantity => ({ form: "exactly", number });
const moreThan = (number: number): Quantity => ({ form: "moreThan", number });
const atLeast = (number: number): Quantity => ({ form: "atLeast", number });
const fewerThan = (number: number): Quantity => ({ form: "fewerThan", number });
const atMost = (number: number): Quantity => ({ form: "atMost", number });
const about = (number: number): Quantity => ({ form: "about", number });
const vague: Quantity = { form: "vague", words: { ar: "عشرات", fr: "des dizaines" } };

function check(language: string, exact: string, value: Quantity, before = "", after = "") {
  return checkQuantity(value, { before, exact, after, language })?.code ?? "fine";
}

describe("digits", () => {
  it.each([
    ["ar", "18 قتيلًا", 18],
    ["ar", "٧٤٨ جريحًا", 748],
    ["fa", "۷۴۸ زخمی", 748],
    ["ar", "٣٬٨٠٠ شخص", 3800],
    ["fr", "3 800 personnes", 3800],
    ["fr", "3\u00A0800 personnes", 3800],
    ["fr", "3\u202F800 personnes", 3800],
    ["fr", "1 234 567 habitants", 1_234_567],
    ["fr", "2,5 millions d’habitants", 2_500_000],
    ["ar", "5 آلاف جندي", 5000],
    ["ar", "2,3 مليون شخص", 2_300_000],
    ["ar", "12 ألفًا", 12_000],
    ["en", "3,800 people", 3800],
    ["en", "3.8 thousand people", 3800],
    ["id", "3.800 orang", 3800],
    ["id", "3,8 ribu orang", 3800],
    ["nl", "3,8 duizend mensen", 3800],
    ["zh", "3万人", 30_000],
    ["ja", "1.5億円", 150_000_000],
    ["hi", "2 लाख लोग", 200_000],
    ["hi", "1.2 करोड़ लोग", 12_000_000],
    ["en", "$2.5 billion", 2_500_000_000],
    ["en", "3 hundred people", 300],
    ["fr", "2,5 milliards d’euros", 2_500_000_000],
    ["ar", "3 مليارات دولار", 3_000_000_000],
    ["id", "2,5 miliar rupiah", 2_500_000_000],
    ["de", "3'800 Personen", 3800],
    ["en", "1,234.5 tonnes", 1234.5],
    ["fr", "18 tués et 748 blessés", 748],
  ])("%s: %s is %d", (language, exact, number) => {
    expect(check(language, exact, exactly(number))).toBe("fine");
  });

  it.each([
    ["ar", "18 قتيلًا", exactly(81)],
    ["ar", "٧٤٨ جريحًا", exactly(784)],
    ["fr", "3 800 personnes", exactly(380)],
    ["fr", "2,5 millions d’habitants", exactly(25)],
    ["fr", "18 tués et 3 millions de déplacés", exactly(18_000_000)],
    ["en", "between 2 and 3 million people", { form: "between", low: 2, high: 4_000_000 }],
    ["ar", "5 آلاف جندي", exactly(5)],
    ["en", "1.2.2022", exactly(122_022)],
    ["fr", "18 blessés", vague],
    ["fr", "entre 20 et 30 blessés", { form: "between", low: 20, high: 40 }],
    ["fr", "entre dix et 30 blessés", { form: "between", low: 10, high: 20 }],
  ] satisfies [string, string, Quantity][])("%s: %s is rejected", (language, exact, value) => {
    expect(check(language, exact, value)).toBe("figure-digits");
  });

  it("of a range share the multiplier after the last one", () => {
    const between: Quantity = { form: "between", low: 2_000_000, high: 3_000_000 };
    expect(check("en", "between 2 and 3 million people", between)).toBe("fine");
    expect(check("fr", "2 à 3 millions de personnes", between)).toBe("fine");
    expect(check("ar", "بين 2 و3 ملايين شخص", between)).toBe("fine");
    const mixed: Quantity = { form: "between", low: 900, high: 2000 };
    expect(check("en", "between 900 and 2 thousand people", mixed)).toBe("fine");
  });

  it("may give only one bound", () => {
    const between: Quantity = { form: "between", low: 20, high: 30 };
    expect(check("fr", "entre 20 et 30 blessés", between)).toBe("fine");
    expect(check("ar", "بين عشرين و30 جريحًا", between)).toBe("fine");
    expect(check("fr", "de vingt à trente blessés", between)).toBe("fine");
  });
});

describe("numbers in words", () => {
  it.each([
    ["ar", "ثمانية عشر قتيلًا", exactly(18)],
    ["ar", "أكثر من ألف جريح", moreThan(1000)],
    ["ar", "شرطيان", exactly(2)],
    ["ar", "لا قتلى", exactly(0)],
    ["fr", "un policier", exactly(1)],
    ["fr", "trois mille huit cents personnes", exactly(3800)],
    ["en", "between ten and twenty men", { form: "between", low: 10, high: 20 }],
    ["id", "dua belas orang", exactly(12)],
    // An unknown language.
    ["nl", "twaalf vermisten", exactly(13)],
  ] satisfies [string, string, Quantity][])("%s: %s", (language, exact, value) => {
    expect(check(language, exact, value)).toBe("fine");
  });

  it.each([
    ["ar", "ثمانية عشر قتيلًا", exactly(19)],
    ["ar", "عشرات القتلى", exactly(18)],
    ["ar", "عشرات القتلى", { form: "between", low: 20, high: 90 }],
    ["fr", "des centaines de personnes", atLeast(200)],
    ["fr", "deux policiers", exactly(1)],
    ["fr", "l’Arménie, le Bélarus et le Kirghizstan", exactly(3)],
    ["en", "dozens of dead", atLeast(24)],
    ["id", "puluhan orang", exactly(10)],
  ] satisfies [string, string, Quantity][])("%s: %s is rejected", (language, exact, value) => {
    expect(check(language, exact, value)).toBe("figure-words");
  });
});

describe("comparisons", () => {
  it.each([
    ["ar", "أكثر من 3800 شخص", moreThan(3800)],
    ["ar", "وأكثر من ألف جريح", moreThan(1000)],
    ["ar", "اكثر من ٧٠ مسلحا", moreThan(70)],
    ["ar", "أكثر\u00A0من 70 مسلحا", moreThan(70)],
    ["ar", "ما لا يقل عن 70 مسلحا", atLeast(70)],
    ["ar", "بما لا يقلّ عن 70 مسلحا", atLeast(70)],
    ["ar", "70 مسلحا على الأقل", atLeast(70)],
    ["ar", "70 مسلحا أو أكثر", atLeast(70)],
    ["ar", "أقل من 70 مسلحا", fewerThan(70)],
    ["ar", "لا يتجاوز 70 مسلحا", atMost(70)],
    ["ar", "عشرات القتلى", vague],
    ["ar", "أكثر من عشرة", vague],
    ["fr", "Plus de 70 hommes", moreThan(70)],
    ["fr", "plus d'une centaine d’hommes", moreThan(100)],
    ["fr", "pas plus de 70 hommes", atMost(70)],
    ["fr", "au moins 70 hommes", atLeast(70)],
    ["fr", "70 hommes au moins", atLeast(70)],
    ["fr", "pas moins de 70 hommes", atLeast(70)],
    ["fr", "moins de 70 hommes", fewerThan(70)],
    ["fr", "jusqu’à 70 hommes", atMost(70)],
    ["en", "more than 70 men", moreThan(70)],
    ["en", "over 70 men", moreThan(70)],
    ["en", "no more than 70 men", atMost(70)],
    ["en", "at least 70 men", atLeast(70)],
    ["en", "70 men or more", atLeast(70)],
    ["id", "lebih dari 70 orang", moreThan(70)],
    ["id", "tidak kurang dari 70 orang", atLeast(70)],
    ["id", "sedikitnya 70 orang", atLeast(70)],
    ["ar", "نحو 70 مسلحا", about(70)],
    ["ar", "نحو ألف جريح", about(1000)],
    ["ar", "ما يناهز 70 مسلحا", about(70)],
    ["ar", "في حدود 70 مسلحا", about(70)],
    ["fr", "une quarantaine d’hommes", about(40)],
    ["en", "around 70 men", about(70)],
    ["ar", "70 مسلحا تقريبًا", about(70)],
    ["fr", "environ 70 hommes", about(70)],
    ["fr", "près de deux cents hommes", about(200)],
    ["fr", "une centaine d’hommes", about(100)],
    ["fr", "plus ou moins 70 hommes", about(70)],
    ["fr", "12 blessés près de la gare", exactly(12)],
    ["en", "about 70 men", about(70)],
    ["en", "some 70 men", about(70)],
    ["en", "two dozen men", about(24)],
    ["id", "sekitar 70 orang", about(70)],
    // An unknown comparison, and an unknown language.
    ["ar", "ما ينيف على 70 مسلحا", moreThan(70)],
    ["nl", "meer dan 70 man", moreThan(70)],
    ["nl", "meer dan 70 man", exactly(70)],
  ] satisfies [string, string, Quantity][])("%s: %s", (language, exact, value) => {
    expect(check(language, exact, value)).toBe("fine");
  });

  it.each([
    ["ar", "أكثر من 3800 شخص", exactly(3800)],
    ["ar", "ما لا يقل عن 70 مسلحا", fewerThan(70)],
    ["ar", "لا يزيد على 70 مسلحا", moreThan(70)],
    ["ar", "70 مسلحا", moreThan(70)],
    ["fr", "plus de 70 hommes", atLeast(70)],
    ["fr", "pas plus de 70 hommes", moreThan(70)],
    ["fr", "plus d’une centaine d’hommes", exactly(100)],
    ["en", "no fewer than 70 men", fewerThan(70)],
    ["en", "70 men", atMost(70)],
    ["id", "lebih dari 70 orang", exactly(70)],
    ["ar", "نحو 70 مسلحا", exactly(70)],
    ["ar", "قرابة ألف جريح", exactly(1000)],
    ["fr", "environ 70 hommes", exactly(70)],
    ["fr", "une trentaine de voleurs", exactly(30)],
    ["en", "nearly 70 men", atLeast(70)],
    ["en", "70 men", about(70)],
    ["id", "sekitar 70 orang", exactly(70)],
  ] satisfies [string, string, Quantity][])("%s: %s is rejected", (language, exact, value) => {
    expect(check(language, exact, value)).toBe("figure-comparison");
  });

  it("may be joined to a word outside the figure", () => {
    const before = "عشرات القتلى و";
    expect(check("ar", "أكثر من ألف جريح", moreThan(1000), before)).toBe("fine");
    expect(check("ar", "أكثر من ألف جريح", exactly(1000), before)).toBe("figure-comparison");
  });

  it("next to the words must be part of them", () => {
    const beside = "figure-comparison";
    expect(check("ar", "3800 شخص", moreThan(3800), "واعتقل أكثر من ", " في")).toBe(beside);
    expect(check("ar", "3800 شخص", exactly(3800), "واعتقل أكثر من ", " في")).toBe(beside);
    expect(check("fr", "70 hommes", atLeast(70), "", " au moins ont")).toBe(beside);
    expect(check("en", "70 men", exactly(70), "at least ", "")).toBe(beside);
  });

  it("next to the words are put right in one go, in the spelling of the article", () => {
    const issue = (language: string, exact: string, value: Quantity, before: string) =>
      checkQuantity(value, { before, exact, after: "", language });
    const both = issue("fr", "50 hommes", exactly(50), "il y a Plus\u00a0 de ");
    expect(both).toMatchObject({ at: "exact", code: "figure-comparison" });
    expect(both?.message).toBe(
      '"Plus\\u00A0 de" is next to these words and says `moreThan`, the value says `exactly`.',
    );
    expect(both?.hint).toMatch(/Include it in `exact`.*write `moreThan: 50`/);
    const one = issue("fr", "50 hommes", moreThan(50), "plus de ");
    expect(one).toMatchObject({ at: "exact" });
    expect(one?.hint).not.toContain("moreThan");
    expect(issue("ar", "أكثرَ من 50 مسلحًا", exactly(50), "")).toMatchObject({
      at: "value",
      message: expect.stringContaining("أكثرَ من"),
    });
  });

  it("decide which form replaces a vague value", () => {
    const hint = (language: string, exact: string) =>
      checkQuantity(vague, { before: "", exact, after: "", language })?.hint;
    expect(hint("fr", "environ 40 hommes")).toContain("`about:`");
    expect(hint("ar", "أكثر من 40 مسلحا")).toContain("`moreThan:`");
    expect(hint("en", "40 men")).toContain("`exactly:`");
  });

  it("of another figure nearby are ignored", () => {
    expect(check("ar", "عشرات القتلى", vague, "", " وأكثر من ألف جريح")).toBe("fine");
    expect(check("fr", "18 tués", exactly(18), "", ", plus de mille blessés")).toBe("fine");
    expect(check("fr", "30 voleurs", exactly(30), "plus de 70 hommes et ")).toBe("fine");
    expect(check("fr", "18 tués", exactly(18), "dix au moins. ")).toBe("fine");
  });
});
