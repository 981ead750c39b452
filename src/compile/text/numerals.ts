/** A number written in digits, and what it may mean: "3.800" is 3800 in one newsroom and 3.8 in another. */
export interface Numeral {
  readonly words: string;
  /** Offsets in the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly readings: readonly number[];
}

/** Latin, Arabic-Indic and Persian digits, after `latinDigits`, and the marks that group or part them. */
const NUMERAL = /\d+(?:[ \u00A0\u2007\u2009\u202F'’.,٬٫]\d+)*/gu;
/** Marks that may stand before three digits to group them. */
const GROUPS = /^\d{1,3}(?:([ \u00A0\u2007\u2009\u202F'’.,٬])\d{3})(?:\1\d{3})*$/u;
/** Marks that may part the fraction. */
const FRACTION = /^([^.,٫]*|.*[.,].*)([.,٫])(\d+)$/u;

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The whole number that the digits give, grouped or not; null where the marks group no thousands. */
function wholeOf(digits: string): number | null {
  return /^\d+$/.test(digits) || GROUPS.test(digits) ? Number(digits.replace(/\D/g, "")) : null;
}

/** Every number that the digits and marks may be. */
function readingsOf(digits: string): number[] {
  const whole = wholeOf(digits);
  const [, before = "", mark, after] = FRACTION.exec(digits) ?? [];
  // A mark that groups does not part the fraction, too.
  const units = mark === undefined || before.includes(mark) ? null : wholeOf(before);
  const fraction = units === null ? null : Number(`${units}.${after}`);
  return [whole, fraction].filter((reading) => reading !== null);
}

/** The numbers that a text gives in digits, in order. Numbers in words are not read. */
export function findNumerals(text: string): Numeral[] {
  return [...latinDigits(text).matchAll(NUMERAL)].flatMap(({ 0: digits, index }) => {
    const readings = readingsOf(digits);
    const end = index + digits.length;
    if (readings.length > 0)
      return [{ words: text.slice(index, end), start: index, end, readings }];
    // No mark of numbers after all: a list, a score, a date.
    return [...digits.matchAll(/\d+/g)].map((part) => {
      const start = index + part.index;
      const stop = start + part[0].length;
      return { words: text.slice(start, stop), start, end: stop, readings: [Number(part[0])] };
    });
  });
}
