import type { InterfaceLanguage } from "./localised-text.ts";

/** The digits in which Arabic is written: 0–9 (latn) or ٠–٩ (arab), named as in Unicode locales. */
export const DIGITS = ["latn", "arab"] as const;
export type Digits = (typeof DIGITS)[number];

/**
 * The Arabic names of the months, which differ by region. egypt: يناير, as in Egypt and the Gulf · levant: كانون الثاني,
 * as in Syria, Lebanon, Jordan, Palestine and Iraq · maghreb: جانفي, as in Algeria and Tunisia · both: the double form
 * كانون الثاني/يناير.
 */
export const MONTH_NAMES = ["egypt", "levant", "maghreb", "both"] as const;
export type MonthNames = (typeof MONTH_NAMES)[number];

export const USUAL_MONTHS: MonthNames = "egypt";

/** How the page writes: its language, and what the reader chose for dates and numbers in it. */
export interface Locale {
  readonly language: InterfaceLanguage;
  readonly digits: Digits;
  readonly months: MonthNames;
}

/** The digits that are usual in a language of the interface. */
export const USUAL_DIGITS: Readonly<Record<InterfaceLanguage, Digits>> = { ar: "latn", fr: "latn" };

const locales = new Map<string, Locale>();

/**
 * The locale of a language; null means what is usual. The choices are about Arabic, so French has one locale. Equal
 * locales are the same object.
 */
export function localeOf(
  language: InterfaceLanguage,
  digits: Digits | null = null,
  months: MonthNames | null = null,
): Locale {
  const usual: Locale = { language, digits: USUAL_DIGITS[language], months: USUAL_MONTHS };
  const chosen: Locale =
    language === "ar"
      ? { language, digits: digits ?? usual.digits, months: months ?? usual.months }
      : usual;
  const key = Object.values(chosen).join(" ");
  const known = locales.get(key) ?? chosen;
  locales.set(key, known);
  return known;
}
