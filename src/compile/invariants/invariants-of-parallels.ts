import type { CorpusData } from "../../domain/corpus.ts";
import { isFurniture } from "../../domain/document.ts";
import type { Expect } from "./expect.ts";

/** Checks that parallels contain each paragraph of the two articles once and in order. */
export function checkParallelInvariants(data: CorpusData, expect: Expect) {
  const articles = new Map(
    data.documents.map(({ id, origin, paragraphs }) => {
      const own = paragraphs.filter(({ role }) => !isFurniture(role));
      return [id, { id, origin, numbers: own.map(({ number }) => number) }];
    }),
  );
  const pairs = new Set<string>();
  for (const { first, second, rows } of data.parallels) {
    const name = `${first} beside ${second}`;
    expect(first !== second && !pairs.has(name), `${name} occurs once`);
    pairs.add(name).add(`${second} beside ${first}`);
    for (const [id, side] of [[first, "first"] as const, [second, "second"] as const]) {
      expect(
        rows.flatMap((row) => row[side]).join() === articles.get(id)?.numbers.join(),
        `${name}: each paragraph of ${id} is in one row, in order`,
      );
    }
    expect(
      rows.every((row) => row.first.length + row.second.length > 0),
      `${name}: no row is empty`,
    );
  }
  for (const a of articles.values()) {
    for (const b of articles.values()) {
      const { length } = a.numbers;
      if (a.id === b.id || a.origin !== b.origin || length === 0) continue;
      if (length !== b.numbers.length) continue;
      const name = `${a.id} beside ${b.id}`;
      expect(pairs.has(name), `${name} can be read`);
    }
  }
}
