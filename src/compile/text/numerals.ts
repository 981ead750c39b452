/** A number in digits with its possible values: "3.800" may be 3800 or 3.8. */
export interface Numeral {
  readonly words: string;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly readings: readonly number[];
}

/**
 * Digits (after latinDigits also Arabic-Indic and Persian ones) with group and decimal separators.
 */
const NUMERAL = /\d+(?:[ \u00A0\u2007\u2009\u202F'’.,٬٫]\d+)*/gu;
/** Separators that can group three digits. */
const GROUPS = /^\d{1,3}(?:([ \u00A0\u2007\u2009\u202F'’.,٬])\d{3})(?:\1\d{3})*$/u;
/** Decimal separators. */
const FRACTION = /^([^.,٫]*|.*[.,].*)([.,٫])(\d+)$/u;

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The integer value of digits with or without groups; null if the groups are invalid. */
function wholeOf(digits: string): number | null {
  return /^\d+$/.test(digits) || GROUPS.test(digits) ? Number(digits.replace(/\D/g, "")) : null;
}

/** All possible values of the digits. */
function readingsOf(digits: string): number[] {
  const whole = wholeOf(digits);
  const [, before = "", mark, after] = FRACTION.exec(digits) ?? [];
  // The same mark cannot group and separate the fraction.
  const units = mark === undefined || before.includes(mark) ? null : wholeOf(before);
  const fraction = units === null ? null : Number(`${units}.${after}`);
  return [whole, fraction].filter((reading) => reading !== null);
}

/** The numbers in a text, in order; only those in digits. */
export function findNumerals(text: string): Numeral[] {
  return [...latinDigits(text).matchAll(NUMERAL)].flatMap(({ 0: digits, index }) => {
    const readings = readingsOf(digits);
    const end = index + digits.length;
    if (readings.length > 0)
      return [{ words: text.slice(index, end), start: index, end, readings }];
    // Not one number but a list, a score or a date.
    return [...digits.matchAll(/\d+/g)].map((part) => {
      const start = index + part.index;
      const stop = start + part[0].length;
      return { words: text.slice(start, stop), start, end: stop, readings: [Number(part[0])] };
    });
  });
}
