import { describe, expect, it } from "vitest";
import type { DateExpression, DatingStep } from "../domain/dates/dating.ts";
import type { PartialDate } from "../domain/dates/partial-date.ts";
import type { Pointer, Reading } from "../domain/dates/reading.ts";
import { localeOf } from "../domain/locale.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";
import { stepInWords } from "./dating-words.ts";
import { loadWithWords } from "./page-words.ts";
import { createTranslator } from "./setup.ts";

const day = (text: `${number}-${number}-${number}`): PartialDate => ({
  form: "day",
  day: text,
  uncertain: false,
  approximate: false,
});
const words: DateExpression = { document: "a", quote: null, exact: "", span: { start: 0, end: 0 } };
const about = (text: `${number}-${number}-${number}`): PartialDate => ({
  form: "day",
  day: text,
  uncertain: false,
  approximate: true,
});
const articles = new Map([
  ["a", { name: "A", date: day("2022-01-08") }],
  ["b", { name: "B", date: about("2022-01-08") }],
]);
const names = {
  document: (id: string) => articles.get(id) ?? null,
  event: (id: string) => (id === "e" ? { name: "E", date: day("2022-01-06") } : null),
};
const reading = (pointer: Pointer): Reading => ({ pointer, uncertain: false, approximate: false });
const counted = (pointer: Pointer, date: PartialDate): DatingStep => ({
  rule: "counted",
  words,
  reading: reading(pointer),
  document: "a",
  date,
});
const offset = (days: number, date: PartialDate) =>
  counted({ form: "offset", days, weekday: null }, date);
const reason = { ar: "لأن", fr: "parce que" };
const week = { start: "2022-01-02", end: "2022-01-08", evidence: [], reason } as const;
const friday = day("2022-01-07");

const translator = createTranslator("ar");
await loadWithWords("dating", async () => null);

/** The sentence as displayed, without its elements. */
function say(step: DatingStep, language: InterfaceLanguage): string {
  const t = translator.getFixedT(language);
  const { key, values } = stepInWords(step, localeOf(language), t, names);
  return t(key, { ns: "dating", ...values })
    .replaceAll(/<\/?bdi>/g, "")
    .replaceAll(/[\u00a0\u202f]/g, " ");
}

const SENTENCES: readonly (readonly [DatingStep, ar: string, fr: string])[] = [
  [
    {
      rule: "agreement",
      words,
      reading: reading({ form: "weekday", weekday: 5, which: "latest" }),
      document: "b",
      found: about("2022-01-07"),
      date: friday,
    },
    "يوم الجمعة الأخير قبل صدور المقال أو في يوم صدوره (B، نحو 8 يناير 2022): نحو 7 يناير 2022.",
    "Le dernier vendredi avant la parution, ou le jour même de la parution (B, vers le 8 janvier 2022) : vers le 7 janvier 2022.",
  ],
  [
    offset(0, day("2022-01-08")),
    "يوم صدور المقال (A، السبت 8 يناير 2022): السبت 8 يناير 2022.",
    "Le jour de la parution (A, samedi 8 janvier 2022) : samedi 8 janvier 2022.",
  ],
  [
    offset(-1, friday),
    "اليوم السابق لصدور المقال (A، السبت 8 يناير 2022): الجمعة 7 يناير 2022.",
    "La veille de la parution (A, samedi 8 janvier 2022) : vendredi 7 janvier 2022.",
  ],
  [
    offset(-2, day("2022-01-06")),
    "قبل يومين من صدور المقال (A، السبت 8 يناير 2022): الخميس 6 يناير 2022.",
    "2 jours avant la parution (A, samedi 8 janvier 2022) : jeudi 6 janvier 2022.",
  ],
  [
    offset(3, day("2022-01-11")),
    "بعد 3 أيام من صدور المقال (A، السبت 8 يناير 2022): الثلاثاء 11 يناير 2022.",
    "3 jours après la parution (A, samedi 8 janvier 2022) : mardi 11 janvier 2022.",
  ],
  [
    counted({ form: "weekday", weekday: 5, which: "latest" }, friday),
    "يوم الجمعة الأخير قبل صدور المقال أو في يوم صدوره (A، السبت 8 يناير 2022): الجمعة 7 يناير 2022.",
    "Le dernier vendredi avant la parution, ou le jour même de la parution (A, samedi 8 janvier 2022) : vendredi 7 janvier 2022.",
  ],
  [
    counted({ form: "weekend" }, { form: "between", earliest: "2022-01-01", latest: "2022-01-02" }),
    "نهاية الأسبوع السابقة لصدور المقال (A، السبت 8 يناير 2022): 1 أو 2 يناير 2022.",
    "Le dernier week-end avant la parution (A, samedi 8 janvier 2022) : le 1er ou le 2 janvier 2022.",
  ],
  [
    {
      rule: "published",
      words,
      reading: reading({ form: "offset", days: -1, weekday: 5 }),
      within: week,
      date: day("2022-01-08"),
    },
    "هذه الألفاظ تُكتب يوم السبت، وليس في المدة 2–8 يناير 2022 إلا واحد: السبت 8 يناير 2022.",
    "Ces mots s’écrivent un samedi ; la période 2–8 janvier 2022 n’en compte qu’un : samedi 8 janvier 2022.",
  ],
  [
    {
      rule: "link",
      relation: "after",
      event: "e",
      document: null,
      target: day("2022-01-06"),
      words: null,
      date: { form: "after", earliest: "2022-01-06" },
    },
    "ليس قبل «E» (الخميس 6 يناير 2022): في 6 يناير 2022 أو بعده.",
    "Pas avant « E » (jeudi 6 janvier 2022) : au plus tôt le 6 janvier 2022.",
  ],
  [
    {
      rule: "told",
      document: "a",
      published: { ...friday, form: "day", approximate: true } as PartialDate,
      date: { form: "before", latest: "2022-01-08" },
    },
    "ليس بعد صدور أول مقال يذكره (A، السبت 8 يناير 2022، وزيد يوم لأن هذا التاريخ تقريبي): في 8 يناير 2022 أو قبله.",
    "Pas après la parution du premier article qui le rapporte (A, samedi 8 janvier 2022 ; un jour de marge, cette date étant approximative) : au plus tard le 8 janvier 2022.",
  ],
  [
    {
      rule: "bound",
      relation: "before",
      words,
      reading: reading({ form: "date", day: 8, month: 1, year: null, weekday: null }),
      document: "a",
      target: day("2022-01-08"),
      date: { form: "before", latest: "2022-01-08" },
    },
    "ليس بعد اليوم الذي تسمّيه هذه الألفاظ (السبت 8 يناير 2022): في 8 يناير 2022 أو قبله.",
    "Pas après le jour que nomment ces mots (samedi 8 janvier 2022) : au plus tard le 8 janvier 2022.",
  ],
  [
    {
      rule: "hedge",
      hedge: "~",
      date: { ...friday, form: "day", approximate: true } as PartialDate,
    },
    "في قراءتنا أن هذا التاريخ تقريبي: نحو 7 يناير 2022.",
    "Nous tenons cette date pour approximative : vers le 7 janvier 2022.",
  ],
];

const EVERY: readonly DatingStep[] = [
  ...SENTENCES.map(([step]) => step),
  ...[1, 2, 11, 100].flatMap((days) => [offset(days, friday), offset(-days, friday)]),
  ...(["last", "next"] as const).map((which) =>
    counted({ form: "weekday", weekday: 1, which }, friday),
  ),
  ...[null, 2022].map((year): DatingStep => {
    const pointer = { form: "date", day: 7, month: 1, year, weekday: null } as const;
    const document = year === null ? "a" : null;
    return { rule: "named", words, reading: reading(pointer), document, date: friday };
  }),
  ...[week, null].map((within): DatingStep => {
    const pointer = { form: "date", day: 7, month: 1, year: null, weekday: null } as const;
    return { rule: "published", words, reading: reading(pointer), within, date: friday };
  }),
  ...(["after", "before", "simultaneous"] as const).flatMap((relation): DatingStep[] => [
    { rule: "link", relation, event: "e", document: null, target: friday, words, date: friday },
    { rule: "link", relation, event: null, document: "a", target: friday, words, date: friday },
  ]),
  {
    rule: "agreement",
    words,
    reading: reading({ form: "weekend" }),
    document: "a",
    found: friday,
    date: friday,
  },
  {
    rule: "told",
    document: "a",
    published: friday,
    date: { form: "before", latest: "2022-01-07" },
  },
  ...(["after", "before", "simultaneous"] as const).map((relation): DatingStep => {
    const pointer = { form: "date", day: 8, month: 1, year: null, weekday: null } as const;
    const target = day("2022-01-08");
    return {
      rule: "bound",
      relation,
      words,
      reading: reading(pointer),
      document: "a",
      target,
      date: target,
    };
  }),
  { rule: "attested", document: "a", words: null, attested: friday, date: friday },
  ...(["?", "~", "%"] as const).map(
    (hedge): DatingStep => ({ rule: "hedge", hedge, date: friday }),
  ),
  { rule: "override", attested: null, reason, date: friday },
];

describe("the words of a step of a dating", () => {
  it.each(SENTENCES)("%#", (step, ar, fr) => {
    expect(say(step, "ar")).toBe(ar);
    expect(say(step, "fr")).toBe(fr);
  });

  it("nest marks: the title of an event in quotation marks, the name of an article in brackets", () => {
    const named = {
      document: () => ({ name: "جاكرتا (بالعربية)", date: friday }),
      event: () => ({ name: "مطار ألماتي «تحت السيطرة»", date: friday }),
    };
    const sentence = (step: DatingStep) =>
      stepInWords(step, localeOf("ar"), translator.getFixedT("ar"), named).values;
    const link = { rule: "link", relation: "after", target: friday, words, date: friday } as const;
    expect(sentence({ ...link, event: "e", document: null })).toMatchObject({
      name: "مطار ألماتي “تحت السيطرة”",
    });
    expect(sentence({ ...link, event: null, document: "a" })).toMatchObject({
      name: "جاكرتا [بالعربية]",
    });
    expect(sentence(offset(-1, friday))).toMatchObject({ name: "جاكرتا [بالعربية]" });
  });

  it.each(["ar", "fr"] as const)("are a complete sentence for every step: %s", (language) => {
    for (const step of EVERY) {
      const sentence = say(step, language);
      expect(sentence, step.rule).toMatch(/^[\p{L}\p{N}].*\.$/u);
      expect(sentence, step.rule).not.toMatch(/[{}<>]|event\.|\(\)|\(, |undefined/);
      expect(sentence, step.rule).toContain("2022");
    }
  });
});
