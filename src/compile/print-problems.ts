import { hasRightToLeft, isolate, shorten } from "./isolate.ts";
import { type Problem, sortProblems } from "./problem.ts";

const WIDEST_LINE = 160;

/**
 * The line with a caret under the place, when that can be trusted. A terminal reorders a line that holds
 * Arabic (or leaves it unordered; both exist), so the column of a letter on the screen is not its column
 * in the file, and a caret would point at the wrong word. Such a line is followed by the words in
 * question on a line of their own, isolated, instead of a caret.
 */
function printPlace({ source, line, column, length }: Problem): string[] {
  if (source === null) return [];
  const gutter = `${line} | `;
  const margin = `${" ".repeat(gutter.length - 2)}| `;
  const start = column - 1;
  const words = source.slice(start, start + Math.max(length, 1)).trimEnd();
  if (hasRightToLeft(source)) {
    return [
      gutter + isolate(shorten(source.trim(), WIDEST_LINE)),
      `${margin}here: ${isolate(shorten(words, WIDEST_LINE))}`,
    ];
  }
  const from = Math.max(0, start - (WIDEST_LINE >> 1));
  const shown = source.slice(from, from + WIDEST_LINE);
  const room = Math.max(1, shown.length - (start - from));
  const indent = source.slice(from, start).replace(/[^\t]/g, " ");
  return [gutter + shown, margin + indent + "^".repeat(Math.min(Math.max(words.length, 1), room))];
}

/** One problem: place, code and message; the line of the file; the hint. */
export function printProblem(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  const place = problem.source === null ? file : `${file}:${line}:${column}`;
  return [`${place}  ${code}  ${message}`, ...printPlace(problem), `hint: ${hint}`].join("\n");
}

/** All problems, by file and line, with their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const where = `${files} ${files === 1 ? "file" : "files"}`;
  return [...sortProblems(problems).map(printProblem), `${count} in ${where}`].join("\n\n");
}
