import { describe, expect, it } from "vitest";
import type { Pointer } from "../../../domain/dates/reading.ts";
import { readExpression } from "./read-expression.ts";

const offset = (days: number, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null = null): Pointer => ({
  form: "offset",
  days,
  weekday,
});
const weekday = (
  day: 1 | 2 | 3 | 4 | 5 | 6 | 7,
  which: "latest" | "last" | "next" = "latest",
): Pointer => ({ form: "weekday", weekday: day, which });
const date = (
  day: number,
  month: number,
  year: number | null = null,
  on: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null = null,
): Pointer => ({ form: "date", day, month, year, weekday: on });
const weekend: Pointer = { form: "weekend" };

const READ: readonly (readonly [language: string, text: string, pointer: Pointer])[] = [
  ["ar", "اليوم", offset(0)],
  ["ar", "اليوم الخميس", offset(0, 4)],
  ["ar-LB", "أمس الجمعة", offset(-1, 5)],
  ["ar", "امسِ الجُمـعة", offset(-1, 5)],
  ["ar", "يوم أمس", offset(-1)],
  ["ar", "أول من أمس", offset(-2)],
  ["ar", "أمس الأول الأربعاء", offset(-2, 3)],
  ["ar", "غدًا", offset(1)],
  ["ar", "الإثنين", weekday(1)],
  ["ar", "يوم\u00A0الثلاثاء", weekday(2)],
  ["ar", "يوم الخميس الماضى", weekday(4, "last")],
  ["ar", "السبت المقبل", weekday(6, "next")],
  ["ar", "الأحد القادم", weekday(7, "next")],
  ["ar", "مساء الأحد", weekday(7)],
  ["ar", "فى نهاية الاسبوع الماضى", weekend],
  ["ar", "قبل يومين", offset(-2)],
  ["ar", "قبل ثلاثة أيام", offset(-3)],
  ["ar", "قبل ٣ أيام", offset(-3)],
  ["ar", "8 يناير", date(8, 1)],
  ["ar", "الخامس من كانون الثاني/يناير", date(5, 1)],
  ["ar", "في 5 يناير/كانون الثاني", date(5, 1)],
  ["ar", "٥ جانفي ٢٠٢٢", date(5, 1, 2022)],
  ["ar", "الأربعاء 24 أبريل / أبريل 2024", date(24, 4, 2024, 3)],
  ["ar", "الثاني من كانون الثاني 2022", date(2, 1, 2022)],
  ["ar", "الحادي والثلاثين من تشرين الأول", date(31, 10)],
  ["ar", "الأول من مايو/ أيار 1992", date(1, 5, 1992)],
  ["ar", "7 يناير (كانون الثاني)", date(7, 1)],
  ["fr", "aujourd’hui", offset(0)],
  ["fr", "aujourd'hui jeudi", offset(0, 4)],
  ["fr-CA", "hier vendredi", offset(-1, 5)],
  ["fr", "Avant-hier", offset(-2)],
  ["fr", "demain", offset(1)],
  ["fr", "vendredi", weekday(5)],
  ["fr", "jeudi dernier", weekday(4, "last")],
  ["fr", "lundi prochain", weekday(1, "next")],
  ["fr", "le week-end dernier", weekend],
  ["fr", "il y a trois jours", offset(-3)],
  ["fr", "il y a sept jours", offset(-7)],
  ["fr", "Le 5 janvier", date(5, 1)],
  ["fr", "vendredi 1er août 2025", date(1, 8, 2025, 5)],
  ["fr", "5 sept. 2022", date(5, 9, 2022)],
  ["fr", "3 FEVR.", date(3, 2)],
  ["en", "today", offset(0)],
  ["en", "yesterday, Friday", offset(-1, 5)],
  ["en", "the day before yesterday", offset(-2)],
  ["en", "last Thursday", weekday(4, "last")],
  ["en", "on Sunday", weekday(7)],
  ["en", "next Monday", weekday(1, "next")],
  ["en", "last weekend", weekend],
  ["en", "two days ago", offset(-2)],
  ["en", "January 5th, 2022", date(5, 1, 2022)],
  ["en", "Wed. 5 Jan.", date(5, 1, null, 3)],
  ["en", "the first of May", date(1, 5)],
  ["id", "hari ini", offset(0)],
  ["id", "kemarin", offset(-1)],
  ["id", "hari Jumat", weekday(5)],
  ["id", "Kamis lalu", weekday(4, "last")],
  ["id", "Jum’at mendatang", weekday(5, "next")],
  ["id", "akhir pekan lalu", weekend],
  ["id", "tiga hari yang lalu", offset(-3)],
  ["id", "Jumat, 7 Januari 2022", date(7, 1, 2022, 5)],
  ["id", "Jumat (7/1/2022)", date(7, 1, 2022, 5)],
  ["id", "(7/1)", date(7, 1)],
];

const UNREAD: readonly (readonly [language: string, text: string, why: RegExp])[] = [
  ["ar", "أمس الجمعة 7 يناير", /count to a day and name it.*two `expressions`/],
  ["en", "today, Friday 7 January", /count to a day and name it/],
  ["ar", "روسيا\u00A0اليوم", /روسيا/],
  ["ar", "الأمن العام", /الامن/],
  ["ar", "ثم", /ثم/],
  ["ar", "قبل 5 يناير", /together/],
  ["ar", "منذ الجمعة", /together/],
  ["ar", "5 يناير/شباط", /together/],
  ["ar", "يوم", /together/],
  ["fr", "fin janvier", /"fin"/],
  ["fr", "le week-end", /together/],
  ["fr", "il y a trois", /together/],
  ["fr", "il y a 400 jours", /together/],
  ["fr", "32 janvier", /together/],
  ["fr", "janvier 2022", /together/],
  ["fr", "5 janvier 20222", /20222/],
  ["fr", "5/1", /together/],
  ["fr", "vendredi jeudi", /together/],
  ["en", "Friday or Saturday", /"or"/],
  ["id", "minggu lalu", /minggu lalu/],
  ["id", "7/13", /together/],
  ["nl", "dinsdag", /ar, en, fr, id, not in "nl"/],
  ["constructor", "Monday", /not in "constructor"/],
  ["fr", "", /together/],
];

describe("readExpression", () => {
  it.each(READ)("%s: %s", (language, text, pointer) => {
    expect(readExpression(text, language)).toEqual({
      ok: true,
      reading: { pointer, uncertain: false, approximate: false },
    });
  });

  it.each([
    ["fr", "apparemment le 5 janvier", true, false],
    ["ar", "على ما يبدو في 5 يناير/كانون الثاني", true, false],
    ["fr", "vers le 5 janvier", false, true],
    ["ar", "نحو 5 يناير", false, true],
    ["ar", "حوالي الخامس من يناير", false, true],
    ["en", "apparently around 5 January", true, true],
    ["id", "sekitar 5 Januari", false, true],
  ])("%s: %s expresses doubt", (language, text, uncertain, approximate) => {
    const pointer = date(5, 1);
    expect(readExpression(text, language)).toEqual({
      ok: true,
      reading: { pointer, uncertain, approximate },
    });
  });

  it.each(UNREAD)("%s: rejects %j with a reason", (language, text, why) => {
    const read = readExpression(text, language);
    expect(read.ok ? "read" : read.why).toMatch(why);
  });
});
