import type { Quantity } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { formatNumber } from "../../i18n/formats.ts";

/**
 * The translation key and values for a quantity in words: "plus de 3 800", "des dizaines". A vague quantity
 * has no number.
 */
export function quantityInWords(value: Quantity, locale: Locale) {
  const key = `event.figures.quantity.${value.form}` as const;
  switch (value.form) {
    case "vague":
      return { key, values: { words: readIn(value.words, locale) } };
    case "between":
      return {
        key,
        values: {
          low: formatNumber(value.low, locale),
          high: formatNumber(value.high, locale),
        },
      };
    default:
      return { key, values: { number: formatNumber(value.number, locale) } };
  }
}
