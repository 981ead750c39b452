/** All codes of problems. They are stable, because tests and documentation refer to them. */
export const PROBLEM_CODES = [
  // the folder and its files
  "folder-missing",
  "file-missing",
  "file-unreadable",
  "file-unexpected",
  "article-missing",
  "annotation-missing",
  "invalid-utf8",
  "byte-order-mark",
  "nul-character",
  "carriage-return",
  "empty-file",
  // YAML
  "yaml-syntax",
  "yaml-tab",
  "yaml-duplicate-key",
  "yaml-many-documents",
  "yaml-alias",
  // shape
  "unknown-key",
  "missing-key",
  "missing-text",
  "empty-text",
  "empty-list",
  "wrong-type",
  "invalid-value",
  "invalid-id",
  "control-character",
  "invalid-date",
  "unsupported-date",
  "invalid-language",
  "invalid-time-zone",
  // links
  "duplicate-id",
  "unknown-kind",
  "unknown-actor",
  "unknown-place",
  "unknown-origin",
  "unknown-document",
  "unknown-quote",
  "unknown-event",
  "unknown-unit",
  "unknown-occasion",
  "unknown-paragraph",
  "repeated-item",
  "origin-circle",
  "place-circle",
  "coordinates-out-of-range",
  "gloss-missing",
  "gloss-needless",
  "origin-needless",
  "alignment-documents",
  "alignment-row",
  "alignment-order",
  "alignment-paragraphs",
  // evidence
  "text-changed",
  "quote-not-found",
  "quote-ambiguous",
  "quote-elsewhere",
  "quote-cuts-character",
  "quotes-equal",
  "words-not-in-quote",
  "spelling-not-found",
  "dating-without-words",
  "dating-without-reasoning",
  "unreadable-expression",
  "weekday-mismatch",
  "open-anchor",
  "publication-not-fixed",
  "dating-contradiction",
  "circular-dating",
  "link-without-target",
  "link-without-bound",
  "hedge-without-day",
  "attestation-unquoted",
  "rejected-differs",
  "attested-outside-date",
  "date-outside-period",
  // what the editors emphasise
  "anchors-too-many",
  "lede-reference",
  "lede-without-event",
  "lede-sentences",
  "lede-words",
  "lede-languages",
  "lede-unsupported",
  // claims beyond the words
  "source-as-speaker",
  "carrier-unnamed",
  "manner-unstated",
  "quotation-unmarked",
  "number-unquoted",
  "quotation-unquoted",
  "name-unquoted",
  "agency-counted-twice",
  // figures and disagreements
  "figure-value",
  "figure-digits",
  "figure-words",
  "figure-comparison",
  "figure-speaker",
  "position-place",
  "positions-too-few",
  "positions-equal",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A mistake in the seeds and where to fix it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path relative to the user's directory: "seeds/events.yaml". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong and, if known, the nearest alternative. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** The line of the file; null if the problem concerns the whole file. */
  readonly source: string | null;
  /** The number of wrong code units in `source` from `column`. */
  readonly length: number;
}

/** Receives problems. The compiler continues after a report. */
export type Report = (problem: Problem) => void;

export function fileProblem(
  code: ProblemCode,
  file: string,
  message: string,
  hint: string,
): Problem {
  return { code, file, line: 1, column: 1, message, hint, source: null, length: 0 };
}

/** Sorts by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** A problem without a place, from a check that knows only a value. */
export interface Issue {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}
