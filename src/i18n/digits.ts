import type { Digits } from "../domain/locale.ts";

const ARABIC = "٠١٢٣٤٥٦٧٨٩";

/** The text with every decimal digit in the given digits; all else stays. */
export function inDigits(text: string, digits: Digits): string {
  return digits === "arab"
    ? text.replaceAll(/[0-9]/g, (digit) => ARABIC[Number(digit)] ?? digit)
    : text.replaceAll(/[٠-٩]/g, (digit) => `${ARABIC.indexOf(digit)}`);
}
