import { describe, expect, it } from "vitest";
import type { Actor } from "../../domain/actor.ts";
import { beginsAt, foldedWords, namesOf } from "./name-words.ts";

function actor(type: Actor["type"], ar: string, fr: string, ...spellings: string[]): Actor {
  return { id: "a", type, name: { ar, fr }, spellings };
}

const tokayev = actor("person", "قاسم جومرت توكاييف", "Kassym-Jomart Tokaïev");
const agency = actor("organisation", "أ ف ب", "Agence France-Presse (AFP)");
const union = actor("organisation", "الاتحاد الأوروبي", "Union européenne");
const rt = actor("organisation", "روسيا اليوم", "RT");

function names(who: Actor, text: string): boolean {
  const words = foldedWords(text);
  return words.some((_, index) => namesOf(who).some((name) => beginsAt(words, index, name)));
}

describe("a name in a text", () => {
  it.each([
    [tokayev, "ورفض رئيس البلاد قاسم جومرت توكاييف الجمعة"],
    [tokayev, "قال توكاييف إن"],
    [tokayev, "وبحسب ما قال لتوكاييف"],
    [tokayev, "le président Tokaiev"],
    [agency, "selon l’AFP"],
    [agency, "PARIS (Agence France-Presse) - Le"],
    [agency, "العربي - أ ف ب"],
    [union, "مسؤول الشؤون الخارجية للاتحاد الأوروبي"],
    [union, "والاتحاد الأوروبي"],
    [rt, "قناة روسيا\u00A0اليوم"],
  ])("%# is found", (who, text) => {
    expect(names(who, text)).toBe(true);
  });

  it.each([
    [tokayev, "قاسم جومرت"],
    [agency, "l’agence"],
    [union, "الاتحاد"],
    [union, "une union"],
    [rt, "partir, art"],
    [rt, "روسيا تؤيد"],
  ])("%# is not found", (who, text) => {
    expect(names(who, text)).toBe(false);
  });
});
