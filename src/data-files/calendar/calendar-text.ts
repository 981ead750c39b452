/** A content line of iCalendar: "SUMMARY", its parameters, and a value that is escaped already. */
export interface ContentLine {
  readonly name: string;
  /** "LANGUAGE=ar"; none where empty. */
  readonly parameter?: string;
  readonly value: string;
}

/** A value of type TEXT (RFC 5545, 3.3.11). Control characters have no place in it but the tab. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** The most octets of a line, without its break (RFC 5545, 3.1). */
const LONGEST = 75;

/** A line in pieces of at most 75 octets, the blank that continues it included; no character is cut. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** The lines as a calendar file: each ends with CRLF and is folded where it is long. */
export function calendarText(lines: readonly ContentLine[]): string {
  return lines
    .map(({ name, parameter, value }) => {
      const head = parameter === undefined ? name : `${name};${parameter}`;
      return `${fold(`${head}:${value}`)}\r\n`;
    })
    .join("");
}
