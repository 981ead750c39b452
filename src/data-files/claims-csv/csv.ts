/**
 * What a spreadsheet takes for the beginning of a formula: = + - @ and their full-width, small and
 * mathematical forms, also after white space or characters that do not show; and a cell that begins with
 * a tab or a line break (OWASP, "CSV injection"). An apostrophe at the beginning is here so that taking
 * one away always gives the words back.
 */
const FORMULA =
  /^(?:['\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])/u;

/** A text that no spreadsheet runs: a formula-like one begins with an apostrophe. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The words of a cell as they were before it was made harmless. */
export function wordsOfCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** A cell: a text, a whole number, or nothing. */
export type Cell = string | number | null;

/** One field of RFC 4180. Outer white space is quoted too, because some readers drop it otherwise. */
function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = harmless(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table after RFC 4180: commas, CRLF after every line. It begins with U+FEFF, by which spreadsheets know
 * UTF-8. The words of a cell are kept to the character, but for the apostrophe of a formula-like cell.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}
