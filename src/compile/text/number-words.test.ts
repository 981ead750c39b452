import { describe, expect, it } from "vitest";
import { readNumberWords } from "./number-words.ts";

const valuesIn = (language: string, text: string) =>
  readNumberWords(text, language).map(({ value }) => value);

describe("numbers in words", () => {
  it.each([
    ["ar", "ثلاثة قتلى", 3],
    ["ar", "ثلاثة عشر قتيلًا", 13],
    ["ar", "اثنتا عشرة امرأة", 12],
    ["ar", "عشرة أشخاص", 10],
    ["ar", "خمسة وعشرين جريحًا", 25],
    ["ar", "مئة وثلاثة وعشرون شخصًا", 123],
    ["ar", "ثلاثمائة وخمسون", 350],
    ["ar", "ثلاث مئة", 300],
    ["ar", "مئتان وخمسة", 205],
    ["ar", "أكثر من ألف جريح", 1000],
    ["ar", "ألفان وخمسمئة", 2500],
    ["ar", "خمسة آلاف وأربعمئة وستة", 5406],
    ["ar", "ثلاثة ملايين", 3_000_000],
    ["ar", "وثمانية عشر شرطيًا", 18],
    ["ar", "في الخامس من كانون", 5],
    ["ar", "الخامس والعشرين من", 25],
    ["ar", "الثالث عشر", 13],
    ["fr", "le premier janvier", 1],
    ["en", "the fifth of January", 5],
    ["fr", "trois morts", 3],
    ["fr", "vingt et un blessés", 21],
    ["fr", "dix-sept", 17],
    ["fr", "soixante-dix-sept", 77],
    ["fr", "quatre-vingts", 80],
    ["fr", "quatre-vingt-dix-neuf", 99],
    ["fr", "plus de mille blessés", 1000],
    ["fr", "deux cents", 200],
    ["fr", "trois mille huit cents personnes", 3800],
    ["fr", "deux cent mille trois cent quatre", 200_304],
    ["fr", "un million et demi", 1_000_000],
    ["fr", "une trentaine de voleurs", 30],
    ["en", "twenty-three", 23],
    ["en", "three hundred and five people", 305],
    ["en", "two thousand", 2000],
    ["en", "a hundred", 100],
    ["en", "two dozen", 24],
    ["id", "dua belas orang", 12],
    ["id", "tiga puluh lima", 35],
    ["id", "seratus dua puluh", 120],
    ["id", "dua ribu lima ratus", 2500],
  ])("%s: %s is %d", (language, text, value) => {
    expect(valuesIn(language, text)).toEqual([value]);
  });

  it.each([
    ["ar", "عشرات القتلى وآلاف الجرحى ومئات"],
    ["fr", "des dizaines de morts, des centaines, des milliers et des millions"],
    ["en", "dozens of dead, hundreds, thousands and millions"],
    ["id", "puluhan orang, ratusan, ribuan"],
    ["nl", "twaalf vermisten"],
  ])("%s: %s gives none", (language, text) => {
    expect(valuesIn(language, text)).toEqual([]);
  });

  it("are separate if they do not combine", () => {
    expect(valuesIn("fr", "trois ou quatre morts, cinq blessés")).toEqual([3, 4, 5]);
    expect(valuesIn("fr", "deux trois")).toEqual([2, 3]);
    expect(valuesIn("ar", "ثلاثة وخمسة")).toEqual([3, 5]);
    expect(valuesIn("en", "twenty, three")).toEqual([20, 3]);
    expect(valuesIn("en", "hundreds of three")).toEqual([3]);
  });

  it("say which words are only about right", () => {
    const [rough, exact] = readNumberWords("une centaine de morts, cent blessés", "fr");
    expect(rough).toEqual({ words: "une centaine", value: 100, isRough: true });
    expect(exact).toEqual({ words: "cent", value: 100, isRough: false });
  });
});
