import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, before, toCodePoints } from "./code-point-span.ts";

const text = fc.string({ unit: "grapheme", maxLength: 60 });

describe("positions in code points", () => {
  it("counts a character beyond U+FFFF once", () => {
    expect(toCodePoints("🌊 a 🌊 b", { start: 3, end: 7 })).toEqual({ start: 2, end: 5 });
  });

  it("selects the same words from a list of code points", () => {
    fc.assert(
      fc.property(text, text, text, (left, exact, right) => {
        const whole = left + exact + right;
        const span = { start: left.length, end: left.length + exact.length };
        const { start, end } = toCodePoints(whole, span);
        expect([...whole].slice(start, end).join("")).toBe(exact);
      }),
    );
  });
});

describe("context", () => {
  it("has the requested number of code points, or fewer at the ends of the text", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 8 }), (left, right, count) => {
        expect(before(left + right, left.length, count)).toBe([...left].slice(-count).join(""));
        expect(after(left + right, left.length, count)).toBe([...right].slice(0, count).join(""));
      }),
    );
  });
});
