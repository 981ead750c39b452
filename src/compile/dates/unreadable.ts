import type { Issue } from "../problems/problem.ts";

/** The issue for words that cannot be read. The hint suggests an override. */
export function unreadable(why: string): Issue {
  const message = `No date can be computed from these words: ${why}.`;
  const hint =
    'Choose only the words that give the day, or set the date yourself: `override: {edtf: …, reason: {ar: …, fr: …}}`. One of two days is `edtf: "[2022-01-04..2022-01-05]"`.';
  return { code: "unreadable-expression", message, hint };
}
