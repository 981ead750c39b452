import type { ProblemCode } from "../../compile/problems/problem.ts";
import { type Case, CORPUS, corpus, type Mistake } from "./mistake.ts";

const ROWS = "[[[1], [1]], [[3], [2]], [[4, 5], [3]], [[], [4]]]";

/** A mistake in the alignment of the fixture. */
function aligned(old: string, next: string, at: string, says: RegExp, hint?: RegExp): Mistake {
  return { seeds: corpus(old, next), file: CORPUS, at, says, ...(hint && { hint }) };
}

/** Mistakes in the alignments of documents: one for each code. */
export const ALIGNMENT_MISTAKES = {
  "alignment-documents": aligned(
    "[gazette, courier]",
    "[gazette, khabar]",
    "[gazette, khabar]",
    /`gazette` and `khabar` do not descend from one origin/,
    /`from`.*`gazette`.*`khabar`/,
  ),
  "alignment-row": aligned("[[], [4]]]", "[[], [4], []]]", "[[], [4], []]", /3 lists/, /`gazette`/),
  "alignment-order": aligned(
    "[[4, 5], [3]]",
    "[[5, 4], [3]]",
    "4], [3]",
    /Paragraph 4 of `gazette` comes after 5/,
    /from the first to the last/,
  ),
  "alignment-paragraphs": aligned(
    "[[4, 5], [3]], [[], [4]]",
    "[[4], [3]]",
    ROWS.replace("[[4, 5], [3]], [[], [4]]", "[[4], [3]]"),
    /paragraph 5 of `gazette`/,
    /`\[\]`/,
  ),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const TWICE = `alignments:
  - {documents: [courier, gazette], rows: [[[1], [1]], [[2], [3]], [[3, 4], [4, 5]]]}
`;

/** Other mistakes that cause these codes, or codes that alignments share with other records. */
export const OTHER_ALIGNMENT_MISTAKES: readonly Case[] = [
  [
    "alignment-documents",
    aligned("[gazette, courier]", "[gazette]", "[gazette]", /two documents; here are 1/),
  ],
  [
    "alignment-documents",
    aligned("[gazette, courier]", "[gazette, gazette]", "[gazette, gazette]", /with itself/),
  ],
  [
    "alignment-documents",
    aligned("alignments:\n", TWICE, "[gazette, courier]", /already aligned, at .*corpus\.yaml:/),
  ],
  ["alignment-row", aligned("[[3], [2]]", "[[3], [2]], [[], []]", "[[], []]", /no paragraph/)],
  ["alignment-order", aligned("[[3], [2]]", "[[1, 3], [2]]", "1, 3]", /1 .* a second time/)],
  [
    "alignment-paragraphs",
    aligned("[[4, 5], [3]]", "[[4, 5, 6], [3]]", "6], [3]", /6 of `gazette` belongs to the page/),
  ],
  [
    "unknown-paragraph",
    aligned("[[], [4]]", "[[], [4, 5]]", "5]]", /no paragraph 5: `courier` has 4/),
  ],
  [
    "unknown-document",
    aligned("[gazette, courier]", "[gazete, courier]", "gazete,", /`gazete`/, /`gazette`/),
  ],
  ["wrong-type", aligned("[[3], [2]]", "[3, [2]]", "3, [2]", /must be a list/)],
  ["wrong-type", aligned("[[3], [2]]", '[["3"], [2]]', '"3"', /a number/)],
  [
    "missing-key",
    aligned(`\n    rows: ${ROWS}`, "", "documents: [gazette, courier]", /`rows`/, /`rows:`/),
  ],
];
