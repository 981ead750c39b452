import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packingScale, packRows, type RowBox } from "./rows.ts";

const GAP = 6;

const boxes = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 2000 }),
      length: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map(({ start, length }, i) => ({ id: `${i}`, start, end: start + length })));

function apart(a: RowBox, b: RowBox): boolean {
  return a.start >= b.end + GAP || b.start >= a.end + GAP;
}

describe("rows", () => {
  it("never have two marks closer than the gap", () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const { rowOf } = packRows(list, GAP);
        for (const [i, a] of list.entries()) {
          for (const b of list.slice(i + 1)) {
            if (rowOf.get(a.id) === rowOf.get(b.id)) expect(apart(a, b)).toBe(true);
          }
        }
      }),
    );
  });

  it("do not change while the window moves", () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: -5000, max: 5000 }), (list, by) => {
        const moved = list.map((box) => ({ ...box, start: box.start + by, end: box.end + by }));
        expect(packRows(moved, GAP)).toEqual(packRows(list, GAP));
      }),
    );
  });

  it("are filled from the top: no mark would fit on a higher row", () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const { rowOf, count } = packRows(list, GAP);
        const rows = [...rowOf.values()];
        expect(count).toBe(list.length === 0 ? 0 : Math.max(...rows) + 1);
        for (const [i, box] of list.entries()) {
          for (let row = 0; row < (rowOf.get(box.id) ?? 0); row += 1) {
            const there = list.slice(0, i).filter(({ id }) => rowOf.get(id) === row);
            expect(there.every((other) => apart(box, other))).toBe(false);
          }
        }
      }),
    );
  });

  it("let a mark of the next day follow, despite rounding", () => {
    const width = 1308 / 7;
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
      id: `${day}`,
      start: day * width,
      end: (day + 1) * width - GAP,
    }));
    expect(packRows(days, GAP).count).toBe(1);
  });
});

describe("the scale of packing", () => {
  it("is that of the fitted window at every closer zoom", () => {
    expect(packingScale(180, 180)).toBe(180);
    expect(packingScale(5000, 180)).toBe(180);
  });

  it("is never larger than the scale on screen, so that nothing overlaps", () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(scale, scale, (now, fitted) => {
        const packed = packingScale(now, fitted);
        expect(packed).toBeLessThanOrEqual(Math.max(now * 1.0011, Math.min(now, fitted)));
        expect(packed).toBeGreaterThan(Math.min(now, fitted) * 0.87);
      }),
    );
  });

  it("changes in steps", () => {
    expect(packingScale(170, 180)).toBe(packingScale(160, 180));
  });
});
