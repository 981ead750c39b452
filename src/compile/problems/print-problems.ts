import { hasRightToLeft, isolate, shorten } from "../text/isolate.ts";
import { type Problem, sortProblems } from "./problem.ts";

const MAX_LINE_WIDTH = 160;

/**
 * Replaces control characters, and bidi controls, which would reorder the report, with U+FFFD. Each
 * is one code unit, so columns do not change.
 */
function withoutControls(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** The wrong words, or the rest of the line if only their start is known. */
function wordsAt(source: string, start: number, length: number): string {
  const words = source.slice(start, start + length).trim();
  return words.length > 1 ? words : shorten(source.slice(start).trim(), 40);
}

/**
 * The line with a caret under the place. A line with Arabic gets no caret: terminals may or may not
 * reorder it, so the column in the file is not the column on the screen. Instead, the wrong words
 * follow on a line of their own, isolated.
 */
function printPlace({ source, line, column, length }: Problem): string[] {
  if (source === null) return [];
  const text = withoutControls(source);
  const gutter = `${line} | `;
  const margin = `${" ".repeat(gutter.length - 2)}| `;
  const start = column - 1;
  if (hasRightToLeft(text)) {
    return [
      gutter + isolate(shorten(text.trim(), MAX_LINE_WIDTH)),
      `${margin}here: ${isolate(shorten(wordsAt(text, start, length), MAX_LINE_WIDTH))}`,
    ];
  }
  const from = Math.max(0, start - (MAX_LINE_WIDTH >> 1));
  const shown = text.slice(from, from + MAX_LINE_WIDTH);
  const words = text.slice(start, start + Math.max(length, 1)).trimEnd();
  const room = Math.max(1, shown.length - (start - from));
  const indent = text.slice(from, start).replace(/[^\t]/g, " ");
  return [gutter + shown, margin + indent + "^".repeat(Math.min(Math.max(words.length, 1), room))];
}

/** Formats a problem: place, code and message; the line of the file; the hint. */
export function printProblem(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  return [
    `${file}:${line}:${column}  ${code}  ${message}`,
    ...printPlace(problem),
    `  hint: ${hint}`,
  ].join("\n");
}

/** Formats all problems by file and line, with their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const where = `${files} ${files === 1 ? "file" : "files"}`;
  return [...sortProblems(problems).map(printProblem), `${count} in ${where}`].join("\n\n");
}
