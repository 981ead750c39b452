import type { Issue } from "../problems/problem.ts";

/** Words that no grammar reads; a person may, and then says so. */
export function unreadable(why: string): Issue {
  const message = `No date can be computed from these words: ${why}.`;
  const hint =
    "Choose only the words that name the day; or decide yourself: `override: {edtf: …, reason: {ar: …, fr: …}}`.";
  return { code: "unreadable-expression", message, hint };
}
