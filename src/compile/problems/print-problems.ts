import { hasRightToLeft, isolate, shorten } from "../text/isolate.ts";
import { type Problem, sortProblems } from "./problem.ts";

const WIDEST_LINE = 160;

/**
 * The line with characters that would act on the terminal shown as U+FFFD: controls, and the bidi controls
 * that would turn the rest of the report round. Each is one code unit, so columns stay.
 */
function harmless(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** The words that are wrong; where only a point of the line is known, what follows it. */
function wordsAt(source: string, start: number, length: number): string {
  const words = source.slice(start, start + length).trim();
  return words.length > 1 ? words : shorten(source.slice(start).trim(), 40);
}

/**
 * The line with a caret under the place, when that can be trusted. A terminal reorders a line that holds
 * Arabic (or leaves it unordered; both exist), so the column of a letter on the screen is not its column
 * in the file, and a caret would point at the wrong word. Such a line is followed by the words in
 * question on a line of their own, isolated, instead of a caret.
 */
function printPlace({ source, line, column, length }: Problem): string[] {
  if (source === null) return [];
  const text = harmless(source);
  const gutter = `${line} | `;
  const margin = `${" ".repeat(gutter.length - 2)}| `;
  const start = column - 1;
  if (hasRightToLeft(text)) {
    return [
      gutter + isolate(shorten(text.trim(), WIDEST_LINE)),
      `${margin}here: ${isolate(shorten(wordsAt(text, start, length), WIDEST_LINE))}`,
    ];
  }
  const from = Math.max(0, start - (WIDEST_LINE >> 1));
  const shown = text.slice(from, from + WIDEST_LINE);
  const words = text.slice(start, start + Math.max(length, 1)).trimEnd();
  const room = Math.max(1, shown.length - (start - from));
  const indent = text.slice(from, start).replace(/[^\t]/g, " ");
  return [gutter + shown, margin + indent + "^".repeat(Math.min(Math.max(words.length, 1), room))];
}

/** One problem: place, code and message; the line of the file; the hint. */
export function printProblem(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  return [
    `${file}:${line}:${column}  ${code}  ${message}`,
    ...printPlace(problem),
    `  hint: ${hint}`,
  ].join("\n");
}

/** All problems, by file and line, with their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const where = `${files} ${files === 1 ? "file" : "files"}`;
  return [...sortProblems(problems).map(printProblem), `${count} in ${where}`].join("\n\n");
}
