/** A content line of iCalendar. `value` is already escaped. */
export interface ContentLine {
  readonly name: string;
  /** E.g. "LANGUAGE=ar". */
  readonly parameter?: string;
  readonly value: string;
}

/**
 * Escapes a value of type TEXT (RFC 5545, 3.3.11). Removes control characters other than the tab.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** Maximum octets of a line without its line break (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75;

/**
 * Folds a line into pieces of at most 75 octets, counting the leading space of a continuation.
 * Splits no character.
 */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > MAX_LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** Builds the calendar file: folds long lines and ends each with CRLF. */
export function calendarText(lines: readonly ContentLine[]): string {
  return lines
    .map(({ name, parameter, value }) => {
      const head = parameter === undefined ? name : `${name};${parameter}`;
      return `${fold(`${head}:${value}`)}\r\n`;
    })
    .join("");
}
