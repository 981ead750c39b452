import { expect, test } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { localeOf } from "../../domain/locale.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { createTranslator } from "../../i18n/setup.ts";
import { quantityInWords } from "./quantity-in-words.ts";

/** The text that the reader sees, without the markup around numbers. */
function said(value: Quantity, language: InterfaceLanguage): string {
  const { key, values } = quantityInWords(value, localeOf(language));
  return createTranslator(language)
    .t(key, values)
    .replaceAll(/<[^>]*>/g, "");
}

test.each([
  [{ form: "exactly", number: 18 }, "18", "18"],
  [{ form: "moreThan", number: 3800 }, "plus de 3\u202f800", "أكثر من 3,800"],
  [{ form: "atLeast", number: 30 }, "au moins 30", "30 على الأقل"],
  [{ form: "fewerThan", number: 5 }, "moins de 5", "أقل من 5"],
  [{ form: "atMost", number: 5 }, "au plus 5", "5 على الأكثر"],
  [{ form: "about", number: 3800 }, "environ 3\u202f800", "نحو 3,800"],
  [{ form: "between", low: 10, high: 20 }, "entre 10 et 20", "بين 10 و20"],
  [{ form: "vague", words: { ar: "عشرات", fr: "des dizaines" } }, "des dizaines", "عشرات"],
] as const)("%j in both languages", (value, french, arabic) => {
  expect(said(value, "fr")).toBe(french);
  expect(said(value, "ar")).toBe(arabic);
});
