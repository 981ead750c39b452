import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutIntoSegments } from "./segments.ts";
import { overlaps, type Span } from "./span.ts";

const span = (max: number) =>
  fc
    .tuple(fc.nat(max), fc.nat(max))
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const textAndSpans = fc.record({
  text: fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
  start: fc.nat(20),
  spans: fc.array(span(90), { maxLength: 8 }),
});

describe("cutIntoSegments", () => {
  test("joins up to the whole, in order, without empty segments", () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, start, spans }) => {
        const within = { start, end: start + text.length };
        const segments = cutIntoSegments(within, spans);
        expect(segments[0]?.start).toBe(within.start);
        expect(segments.at(-1)?.end).toBe(within.end);
        segments.forEach((segment, index) => {
          expect(segment.start).toBeLessThan(segment.end);
          const next = segments[index + 1];
          if (next) expect(next.start).toBe(segment.end);
        });
        expect(segments.map((s) => text.slice(s.start - start, s.end - start)).join("")).toBe(text);
      }),
    );
  });

  test("covers each code unit with exactly the spans that contain it, in the order given", () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, start, spans }) => {
        const within = { start, end: start + text.length };
        for (const segment of cutIntoSegments(within, spans)) {
          for (let at = segment.start; at < segment.end; at++) {
            expect(segment.covering).toEqual(spans.filter((s) => s.start <= at && at < s.end));
          }
        }
      }),
    );
  });

  test("cuts only at the borders of spans", () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, start, spans }) => {
        const segments = cutIntoSegments({ start, end: start + text.length }, spans);
        for (const [index, segment] of segments.entries()) {
          const next = segments[index + 1];
          if (next) {
            const borders = spans.flatMap((s) => [s.start, s.end]);
            expect(borders).toContain(next.start);
            expect(borders).toContain(segment.end);
          }
        }
      }),
    );
  });

  test("returns one segment for a text without spans", () => {
    expect(cutIntoSegments({ start: 5, end: 9 }, [])).toEqual([{ start: 5, end: 9, covering: [] }]);
    expect(cutIntoSegments({ start: 5, end: 9 }, [{ start: 9, end: 12 }])).toHaveLength(1);
  });

  test("returns no segments for an empty text", () => {
    expect(cutIntoSegments({ start: 5, end: 5 }, [{ start: 0, end: 9 }])).toEqual([]);
  });
});

describe("overlaps", () => {
  test("is symmetric and means that the spans share a code unit", () => {
    fc.assert(
      fc.property(span(12), span(12), (a, b) => {
        const shared = Array.from({ length: 14 }, (_, at) => at).some(
          (at) => a.start <= at && at < a.end && b.start <= at && at < b.end,
        );
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });
});
