import type { Quantity } from "../../domain/figure.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { formatNumber } from "../../i18n/formats.ts";

/**
 * The translation key and values for a quantity in words: "plus de 3 800", "des dizaines". A vague quantity
 * has no number.
 */
export function quantityInWords(value: Quantity, language: InterfaceLanguage) {
  const key = `event.figures.quantity.${value.form}` as const;
  switch (value.form) {
    case "vague":
      return { key, values: { words: value.words[language] } };
    case "between":
      return {
        key,
        values: {
          low: formatNumber(value.low, language),
          high: formatNumber(value.high, language),
        },
      };
    default:
      return { key, values: { number: formatNumber(value.number, language) } };
  }
}
