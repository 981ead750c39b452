import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { isInWindow, symbolOf, type WeightedMark } from "./block-frame.ts";
import { arrange, type Board, type BoardInput } from "./board.ts";
import type { LabelledMark } from "./label-modes.ts";
import type { LabelSize } from "./label-size.ts";
import { MarkIndex } from "./mark-index.ts";
import { placedMark } from "./placed-mark.ts";

const period = { start: 0, end: 7 * DAY_MS };
const extent = { start: -DAY_MS, end: 8 * DAY_MS };
const lanes = [
  { id: "a", tone: "teal" as const },
  { id: "b", tone: "plum" as const },
];

interface Made {
  readonly mark: WeightedMark;
  readonly size: LabelSize;
}

const made = fc
  .array(
    fc.record({
      lane: fc.constantFrom("a", "b"),
      first: fc.integer({ min: 0, max: 6 }),
      days: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom("anchor", "day", "probable", "between", "claim"),
      hasFigure: fc.boolean(),
      words: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 5 }),
      signs: fc.constantFrom(0, 20, 40),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) =>
    list
      .sort((x, y) => x.first - y.first)
      .map(({ lane, first, days, kind, hasFigure, words, signs }, index): Made => {
        const isBetween = kind === "between" || kind === "claim";
        const start = first * DAY_MS;
        const end = start + (isBetween ? days : 1) * DAY_MS;
        const form = isBetween ? "between" : kind === "probable" ? "probable" : "day";
        const weight = kind === "between" || kind === "probable" ? "quiet" : kind;
        const place = { start: end - DAY_MS, end };
        return {
          mark: placedMark(`${index}`, { lane, start, end, place, form, weight, hasFigure }),
          size: { words, space: 4, note: 40, signs, under: weight === "anchor" ? 80 : 0 },
        };
      }),
  );

const width = fc.integer({ min: 360, max: 2400 });
const room = fc.constantFrom(90, 240, 600, 2000);
const window = fc.option(
  fc
    .record({ from: fc.double({ min: -1, max: 6 }), days: fc.double({ min: 0.5, max: 7 }) })
    .filter(({ from, days }) => from + days <= 8)
    .map(({ from, days }) => ({ start: from * DAY_MS, end: (from + days) * DAY_MS })),
);

function board(list: readonly Made[], over: Partial<BoardInput> = {}): Board {
  const sizes = new Map(list.map(({ mark, size }) => [mark.id, size]));
  const marks = list.map(({ mark }) => mark);
  return arrange({
    lanes,
    marks,
    index: new MarkIndex(marks),
    unitsOf: ({ start, end }) =>
      [0, 1, 2, 3].map((part) => ({
        start: start + ((end - start) * part) / 4,
        end: start + ((end - start) * (part + 1)) / 4,
      })),
    density: "labelled",
    selected: null,
    period,
    extent,
    window: null,
    width: 1300,
    height: 600,
    silences: [],
    headings: new Map(),
    language: "fr",
    stretch: 1,
    labelOf: (id) => sizes.get(id) as LabelSize,
    wordsOf: () => 90,
    ...over,
  });
}

/** What a label covers, in pixels. */
function coverOf(drawn: LabelledMark, mark: WeightedMark, { window, width }: Board) {
  const heights = {} as never;
  const frame = {
    window,
    width,
    heights,
    labels: true,
    tight: false,
    labelOf: () => ({}) as never,
  };
  const { symbol, label } = symbolOf(frame, mark);
  const [start, end] = drawn.mode.startsWith("before")
    ? [symbol - 6 - drawn.width, label - 6]
    : [symbol, drawn.mode === "none" ? label - 6 : label + drawn.width];
  return { symbol, start, end, top: drawn.top, bottom: drawn.top + drawn.height };
}

describe("the board", () => {
  it("draws or counts each mark once, labels apart from all others and inside the drawing", () => {
    fc.assert(
      fc.property(made, width, window, room, (list, pixels, seen, height) => {
        const drawn = board(list, { width: pixels, window: seen, height });
        const marks = new Map(list.map(({ mark }) => [mark.id, mark]));
        const symbolIn = (id: string) => {
          const mark = marks.get(id);
          return mark !== undefined && isInWindow({ window: drawn.window, width: pixels }, mark);
        };
        // Marks beside the window are drawn, too, for a moving window, but a row at the edge counts them.
        const seenIds = drawn.lanes.flatMap(({ marks, folds }) => [
          ...marks.map(({ id }) => id).filter(symbolIn),
          ...folds.flatMap(({ ids }) => ids),
        ]);
        expect(seenIds.sort()).toEqual([...marks.keys()].sort());
        for (const lane of drawn.lanes) {
          const inside = list.filter(({ mark }) => mark.lane === lane.id && symbolIn(mark.id));
          // The only event of a lane is never just counted.
          if (inside.length === 1) {
            expect(lane.marks.map(({ id }) => id)).toContain(inside[0]?.mark.id);
          }
          const covers = lane.marks.map((each) => {
            const mark = marks.get(each.id);
            if (!mark) throw new Error("A mark is drawn that was not given.");
            return { ...coverOf(each, mark, drawn), mode: each.mode, hasFigure: mark.hasFigure };
          });
          for (const [index, a] of covers.entries()) {
            // A figure is never cut.
            if (a.hasFigure) expect(a.mode).not.toBe("cut");
            expect(a.bottom).toBeLessThanOrEqual(lane.height);
            if (a.symbol >= 0 && a.symbol <= pixels - 7) {
              expect(a.end).toBeLessThanOrEqual(pixels);
              expect(a.start).toBeGreaterThanOrEqual(0);
            }
            for (const b of covers.slice(index + 1)) {
              const beside = a.start >= b.end || b.start >= a.end;
              expect(beside || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("draws all claims of a lane or counts them all", () => {
    fc.assert(
      fc.property(made, width, room, (list, pixels, height) => {
        const drawn = board(list, { width: pixels, height });
        for (const { id, marks, folds } of drawn.lanes) {
          const claims = new Set(
            list.flatMap(({ mark }) =>
              mark.lane === id && mark.weight === "claim" ? [mark.id] : [],
            ),
          );
          const whole = marks.filter((each) => claims.has(each.id)).length;
          const counted = folds
            .filter(({ kind }) => kind !== "before" && kind !== "after")
            .flatMap(({ ids }) => ids)
            .filter((each) => claims.has(each)).length;
          if (whole > 0) expect(counted).toBe(0);
        }
      }),
    );
  });

  it("shows the labels of the last days after their symbols in the fitted window", () => {
    fc.assert(
      fc.property(made, (list) => {
        const { fitted } = board(list);
        expect(fitted.start).toBe(period.start);
        expect(fitted.end).toBeGreaterThanOrEqual(period.end);
        expect(fitted.end).toBeLessThanOrEqual(extent.end);
      }),
    );
  });

  it("lowers the rows before the lanes become higher than their room", () => {
    const list = Array.from({ length: 12 }, (_, index): Made => {
      const mark = placedMark(`${index}`, { lane: "a", start: 0, end: DAY_MS });
      return { mark, size: { words: [60], space: 4, note: 0, signs: 0, under: 0 } };
    });
    const roomy = board(list, { height: 900 });
    const tight = board(list, { height: 300 });
    expect([roomy.row, tight.row]).toEqual([24, 22]);
    expect(tight.size).toBeLessThanOrEqual(300);
  });

  it.each(["labelled", "compact"] as const)(
    "draws the selected event among a thousand (%s)",
    (density) => {
      const list = Array.from({ length: 1000 }, (_, index): Made => {
        const start = Math.floor(index / 150) * DAY_MS;
        const mark = placedMark(`${index}`, { lane: "a", start, end: start + DAY_MS });
        return { mark, size: { words: [60], space: 4, note: 0, signs: 0, under: 0 } };
      });
      const drawn = board(list, { density, selected: "777", height: 200 });
      expect(drawn.lanes[0]?.marks.map(({ id }) => id)).toContain("777");
      expect(drawn.lanes[0]?.marks.length).toBeLessThan(100);
    },
  );

  it("has higher rows if lines of text are higher", () => {
    const mark = placedMark("1", { lane: "a", start: 0, end: DAY_MS });
    const list = [{ mark, size: { words: [60], space: 4, note: 0, signs: 0, under: 0 } }];
    expect(board(list, { stretch: 1.5 }).lanes[0]?.marks[0]?.height).toBe(36);
  });

  it("finds room for words on silent days, beside lines if no lane is free", () => {
    const at = (id: string, lane: string, day: number, days: number): Made => ({
      mark: placedMark(id, { lane, start: day * DAY_MS, end: (day + days) * DAY_MS }),
      size: { words: [60], space: 4, note: 0, signs: 0, under: 0 },
    });
    const list = [at("1", "a", 0, 4), at("2", "b", 5, 1)];
    const silences = [{ start: 2 * DAY_MS, end: 4 * DAY_MS }];
    const free = board(list, { silences, height: 240 });
    expect(free.quiet).toEqual([{ top: free.lanes[1]?.top, size: free.lanes[1]?.size }]);
    const crossed = board([...list, at("3", "b", 1, 3)], { silences, height: 240 });
    expect(crossed.quiet[0]?.top).toBeGreaterThanOrEqual(24);
    expect(board([...list, at("3", "b", 1, 3)], { silences, height: 0 }).quiet).toEqual([null]);
  });
});
