import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByLinks } from "./order-by-links.ts";

const order = (links: Readonly<Record<string, readonly string[]>>) =>
  orderByLinks(Object.keys(links), (node) => links[node] ?? []);

describe("orderByLinks", () => {
  it("puts each node after those that it depends on", () => {
    const found = order({ a: ["b", "c"], b: ["c"], c: [], d: ["a"] });
    expect(found.circles).toEqual([]);
    expect(found.order).toEqual(["c", "b", "a", "d"]);
  });

  it.each([
    [{ a: ["a"] }, [["a"]]],
    [{ a: ["b"], b: ["a"] }, [["a", "b"]]],
    [{ c: ["a"], a: ["b"], b: ["a"] }, [["a", "b"]]],
    [
      { a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("reports each cycle once, without nodes that only lead to it: %j", (links, circles) => {
    const found = order(links);
    expect(found.circles).toEqual(circles);
    expect(found.order.toSorted()).toEqual(Object.keys(links).toSorted());
  });

  it("contains every node once, for any links and long chains", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), { maxLength: 10 }),
        (rows) => {
          const nodes = rows.map((_, index) => index);
          const dependsOn = (node: number) =>
            (rows[node] ?? []).filter((other) => other < rows.length);
          const found = orderByLinks(nodes, dependsOn);
          expect(found.order.toSorted((a, b) => a - b)).toEqual(nodes);
          if (found.circles.length > 0) return;
          for (const node of nodes) {
            for (const other of dependsOn(node)) {
              expect(found.order.indexOf(other)).toBeLessThan(found.order.indexOf(node));
            }
          }
        },
      ),
    );
    const chain = Array.from({ length: 20_000 }, (_, index) => index);
    const found = orderByLinks(chain, (node) => (node + 1 < chain.length ? [node + 1] : []));
    expect(found.order[0]).toBe(19_999);
  });
});
