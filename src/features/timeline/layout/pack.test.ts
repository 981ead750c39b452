import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, pack, packBest, type Rect } from "./pack.ts";

const rects = fc
  .array(
    fc.record({
      start: fc.integer({ min: -200, max: 1500 }),
      length: fc.integer({ min: 1, max: 900 }),
      top: fc.integer({ min: 0, max: 60 }),
      height: fc.integer({ min: 3, max: 60 }),
      layer: fc.constantFrom("line" as const, "open" as const, "ground" as const),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.map(({ length, ...rect }): Rect => ({ ...rect, end: rect.start + length })));

const blocks = fc.array(rects, { maxLength: 30 }).map((list) =>
  list.map((own): Block<readonly Rect[]> => {
    const height = Math.max(...own.map(({ top, height }) => top + height));
    return { variants: [{ rects: own, height, cost: 0, drawn: own }] };
  }),
);

function overlap(a: Rect, b: Rect): boolean {
  return a.start < b.end && b.start < a.end && a.top < b.top + b.height && b.top < a.top + a.height;
}

function mayOverlap(a: Rect, b: Rect): boolean {
  return a.layer !== b.layer && a.layer !== "open" && b.layer !== "open";
}

describe("packing", () => {
  it("never lets blocks overlap, except lines behind grounds", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { blocks: placed, height } = pack(list);
        const drawn = placed.map((block) =>
          (block?.drawn ?? []).map((rect) => ({ ...rect, top: rect.top + (block?.top ?? 0) })),
        );
        expect(placed).not.toContain(null);
        for (const [index, own] of drawn.entries()) {
          for (const a of own) {
            expect(a.top + a.height).toBeLessThanOrEqual(height);
            for (const b of drawn.slice(index + 1).flat()) {
              if (overlap(a, b)) expect(mayOverlap(a, b)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("takes the variant that ends highest, the first of equal ones", () => {
    const rect = (end: number, height: number): Rect => ({
      ...{ start: 0, end, top: 0, height, layer: "open" },
    });
    const variant = (own: Rect, cost: number, drawn: string) => ({
      ...{ rects: [own], height: own.height, cost, drawn },
    });
    const first = { variants: [variant(rect(100, 24), 0, "first")] as const };
    const second = {
      variants: [
        variant(rect(100, 24), 0, "below"),
        variant({ ...rect(300, 40), start: 200 }, 0, "beside"),
        variant({ ...rect(300, 24), start: 200 }, 30, "dear"),
      ] as const,
    };
    const { blocks: placed } = pack<string>([first, second as never]);
    expect(placed).toEqual([
      { top: 0, drawn: "first" },
      { top: 0, drawn: "beside" },
    ]);
  });

  it("takes the lowest of several orders", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const orders = [list, [...list].reverse()];
        const heights = orders.map((order) => pack(order).height);
        expect(packBest(orders).height).toBe(Math.min(...heights));
      }),
    );
  });

  it("leaves out what would end below a limit, except the first, and adds no height for late blocks", () => {
    fc.assert(
      fc.property(blocks, blocks, fc.integer({ min: 20, max: 200 }), (list, late, limit) => {
        const { blocks: placed, height } = pack(list, limit, late);
        const bottoms = placed.map((block) =>
          Math.max(
            0,
            ...(block?.drawn ?? []).map(({ top, height }) => top + height + (block?.top ?? 0)),
          ),
        );
        const early = bottoms.slice(0, list.length);
        for (const bottom of early.slice(1)) expect(bottom).toBeLessThanOrEqual(limit);
        if (list.length > 0) expect(placed[0]).not.toBeNull();
        expect(height).toBe(Math.max(0, ...early));
        for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(height);
      }),
    );
  });
});
