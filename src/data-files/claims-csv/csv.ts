/**
 * Text that a spreadsheet may take for a formula: = + - @ and their full-width, small and
 * mathematical forms, also after white space or invisible characters; and a leading tab or line
 * break (OWASP, "CSV injection"). The apostrophe is included so that removing one apostrophe always
 * restores the text.
 */
const FORMULA =
  /^(?:['\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])/u;

/** Prefixes text that looks like a formula with an apostrophe. */
function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Restores the text of a cell that was written by `csvText`. */
export function wordsOfCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Text, a number, or an empty cell. */
export type Cell = string | number | null;

/**
 * A field of RFC 4180. Outer white space is quoted too, because some readers trim unquoted fields.
 */
function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = escapeFormula(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes a table as CSV (RFC 4180): commas, and CRLF after each line. It starts with U+FEFF, from
 * which spreadsheets recognise UTF-8. Text is unchanged except for the apostrophe before
 * formula-like cells.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}
