import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import { compareDatings, markOf } from "../../domain/dates/mark-day.ts";
import { sha256Of } from "../text/sha256.ts";
import type { Expect } from "./expect.ts";
import { checkDatingInvariants } from "./invariants-of-dates.ts";
import { checkLinkInvariants } from "./invariants-of-links.ts";
import { checkParallelInvariants } from "./invariants-of-parallels.ts";
import { checkSpanInvariants } from "./invariants-of-spans.ts";

function isSorted<T>(list: readonly T[], compare: (a: T, b: T) => number): boolean {
  return list.every((item, index) => {
    const before = list[index - 1];
    return before === undefined || compare(before, item) <= 0;
  });
}

/**
 * Returns a description of each broken invariant of a compiled corpus. Independent of the compiler;
 * the property tests and the test of the browser worker use it.
 */
export function checkInvariants(data: CorpusData): string[] {
  const broken: string[] = [];
  const expect: Expect = (holds, what) => void (holds || broken.push(what));

  checkLinkInvariants(data, expect);
  checkSpanInvariants(data, expect);
  checkParallelInvariants(data, expect);
  checkDatingInvariants(data, expect);

  for (const { id, text, sha256 } of data.documents) {
    const hash = sha256Of(text);
    expect(hash === sha256, `the text of ${id} has the hash of its file`);
  }
  expect(
    isSorted(data.documents, (a, b) => compareDatings(a.publication, b.publication)),
    "documents are in order of publication",
  );
  expect(
    isSorted(data.events, (a, b) =>
      markOf(a.dating) < markOf(b.dating) ? -1 : Number(markOf(a.dating) !== markOf(b.dating)),
    ),
    "events are in order of time",
  );
  expect(
    JSON.stringify(JSON.parse(JSON.stringify(data))) === JSON.stringify(data),
    "JSON keeps it",
  );

  const corpus = new Corpus(data);
  for (const event of data.events) {
    expect(corpus.independentOrigins(event) > 0, `${event.id} rests on a text`);
    const grouped = corpus.originGroups(event).flatMap(({ quotes }) => quotes);
    expect(grouped.length === event.quotes.length, `${event.id} keeps its quotes when grouped`);
  }
  return broken;
}
