import { foldWord } from "./word-index.ts";

/** The meaning of a word in a number. */
export type NumberPart =
  /** Added: "twenty", "three". */
  | { readonly kind: "unit"; readonly value: number }
  /** Added ten to the unit before it: the second word of "ثلاثة عشر" and "tiga belas". */
  | { readonly kind: "teen" }
  /** Multiplied: "hundred". `alone`: it is a number without a count, as "mille" is. */
  | { readonly kind: "scale"; readonly value: number; readonly alone: boolean }
  /** A number that counts only roughly: "centaine". */
  | { readonly kind: "rough"; readonly value: number }
  /** Between the parts of a number: "et". */
  | { readonly kind: "joiner" };

/** The words for numbers of one language, with the ordinals that dates are written with. */
export interface NumberWords {
  /** By folded word. */
  readonly parts: ReadonlyMap<string, NumberPart>;
  /** Whether "and" is a letter at the beginning of the next word. */
  readonly joinsByPrefix: boolean;
}

type Words = Readonly<Record<string, number>>;

interface Table {
  readonly units: Words;
  readonly teens?: readonly string[];
  readonly scales: Words;
  /** Scales that need no count. */
  readonly scalesAlone?: Words;
  readonly rough?: Words;
  readonly joiners?: readonly string[];
  readonly joinsByPrefix?: boolean;
}

/** The words in order, from the value of the first one. */
function counted(from: number, words: string): Words {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, from + index]));
}

function tens(words: string): Words {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, 20 + 10 * index]));
}

const ARABIC_STEMS = "ثلاث أربع خمس ست سبع ثمان تسع".split(" ");

const TABLES: Readonly<Record<string, Table>> = {
  ar: {
    units: {
      ...{ واحد: 1, واحدة: 1, احد: 1, إحدى: 1, اثنا: 2, اثني: 2, اثنان: 2, اثنين: 2 },
      ...{ اثنتان: 2, اثنتين: 2, اثنتا: 2, اثنتي: 2, ثماني: 8, عشر: 10, عشرة: 10 },
      ...counted(3, ARABIC_STEMS.join(" ")),
      ...counted(3, "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"),
      ...tens("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون"),
      ...tens("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين"),
      ...{ مئتان: 200, مئتين: 200, مئتي: 200, مائتان: 200, مائتين: 200, مائتي: 200 },
      ...Object.fromEntries(
        ARABIC_STEMS.flatMap((stem, index) =>
          ["مئة", "مائة"].map((hundred) => [stem + hundred, 100 * (3 + index)]),
        ),
      ),
      ...{ ثمانيمئة: 800, ثمانيمائة: 800, ألفان: 2000, ألفين: 2000, ألفي: 2000 },
      ...counted(1, "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"),
      ...counted(
        1,
        "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
      ),
      ...{ الحادي: 1, الحادية: 1, العشرون: 20, العشرين: 20, الثلاثون: 30, الثلاثين: 30 },
      ...{ مليونان: 2e6, مليونين: 2e6, ملياران: 2e9, مليارين: 2e9 },
    },
    teens: ["عشر", "عشرة"],
    scales: { آلاف: 1e3, ملايين: 1e6, مليارات: 1e9 },
    scalesAlone: {
      ...{ مئة: 100, مائة: 100, ألف: 1e3, ألفا: 1e3, مليون: 1e6, مليونا: 1e6 },
      ...{ مليار: 1e9, مليارا: 1e9 },
    },
    joinsByPrefix: true,
  },
  fr: {
    units: {
      ...{ une: 1, premier: 1, première: 1 },
      ...counted(
        1,
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
      ),
      ...tens("vingt trente quarante cinquante soixante septante huitante nonante"),
      ...{ vingts: 20, octante: 80 },
    },
    scales: { cents: 100, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    scalesAlone: { cent: 100, mille: 1e3 },
    rough: {
      ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 },
      ...{ quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1e3 },
    },
    joiners: ["et"],
  },
  en: {
    units: {
      ...{ a: 1, an: 1 },
      ...counted(1, "one two three four five six seven eight nine ten eleven twelve thirteen"),
      ...counted(1, "first second third fourth fifth sixth seventh eighth ninth tenth"),
      ...counted(14, "fourteen fifteen sixteen seventeen eighteen nineteen"),
      ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
    },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
    rough: { dozen: 12 },
    joiners: ["and"],
  },
  id: {
    units: counted(1, "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
    teens: ["belas"],
    scales: { puluh: 10, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9 },
    scalesAlone: { seratus: 100, seribu: 1e3, sejuta: 1e6 },
    rough: { lusin: 12, selusin: 12 },
  },
};

function makeNumberWords(table: Table): NumberWords {
  const parts = new Map<string, NumberPart>();
  const add = (words: Words | undefined, part: (value: number) => NumberPart) => {
    for (const [word, value] of Object.entries(words ?? {})) parts.set(foldWord(word), part(value));
  };
  add(table.units, (value) => ({ kind: "unit", value }));
  add(table.scales, (value) => ({ kind: "scale", value, alone: false }));
  add(table.scalesAlone, (value) => ({ kind: "scale", value, alone: true }));
  add(table.rough, (value) => ({ kind: "rough", value }));
  for (const word of table.teens ?? []) {
    // In Arabic the word is also "ten"; readNumberWords decides by the word before it.
    if (!parts.has(foldWord(word))) parts.set(foldWord(word), { kind: "teen" });
  }
  for (const word of table.joiners ?? []) parts.set(foldWord(word), { kind: "joiner" });
  return { parts, joinsByPrefix: table.joinsByPrefix ?? false };
}

const NUMBER_WORDS = new Map(
  Object.entries(TABLES).map(([language, table]) => [language, makeNumberWords(table)]),
);

/** The words for numbers of a primary language subtag; null for unknown languages. */
export function numberWordsOf(language: string): NumberWords | null {
  return NUMBER_WORDS.get(language) ?? null;
}
