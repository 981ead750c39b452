import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { arrange, type BoardInput } from "./board.ts";
import type { Mark } from "./timeline-items.ts";

const period = { start: 0, end: 7 * DAY_MS };
const extent = { start: -DAY_MS, end: 8 * DAY_MS };
const WIDTH = 1308;
const lanes = [{ id: "a" }, { id: "b" }];

const marks = fc
  .array(
    fc.record({
      lane: fc.constantFrom("a", "b"),
      first: fc.integer({ min: 0, max: 6 }),
      days: fc.integer({ min: 1, max: 4 }),
      label: fc.integer({ min: 30, max: 230 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list
      .sort((x, y) => x.first - y.first)
      .map(({ lane, first, days, label }, index) => {
        const cut = { start: false, end: false };
        const start = first * DAY_MS;
        const id = `${index}`;
        const mark: Mark = {
          ...{ id, lane, start, end: start + days * DAY_MS },
          ...{ form: "between", at: start, within: null, attested: null, hour: null, cut },
        };
        return { mark, label };
      }),
  );

function board(
  list: readonly { readonly mark: Mark; readonly label: number }[],
  over: Partial<BoardInput> = {},
) {
  const input: BoardInput = {
    lanes,
    marks: list.map(({ mark }) => mark),
    density: "labelled",
    selected: null,
    period,
    extent,
    window: null,
    width: WIDTH,
    height: 600,
    silences: [],
    labels: new Map(list.map(({ mark, label }) => [mark.id, label])),
    headings: new Map(),
    ...over,
  };
  return arrange(input);
}

describe("the board", () => {
  it("keeps labels and marks of a row apart at every zoom closer than the fitted window", () => {
    const zoom = fc.double({ min: 1, max: 7, noNaN: true });
    fc.assert(
      fc.property(marks, zoom, (list, factor) => {
        const { fitted, rowOf } = board(list);
        const length = (fitted.end - fitted.start) / factor;
        const scale = WIDTH / length;
        const inLane = (lane: string) => list.filter(({ mark }) => mark.lane === lane);
        for (const { id } of lanes) {
          for (const [i, a] of inLane(id).entries()) {
            for (const b of inLane(id).slice(i + 1)) {
              if (rowOf.get(a.mark.id) !== rowOf.get(b.mark.id)) continue;
              const [first, second] = a.mark.start <= b.mark.start ? [a, b] : [b, a];
              expect(first.mark.end).toBeLessThanOrEqual(second.mark.start);
              const labelEnd = first.mark.start * scale + first.label;
              expect(labelEnd).toBeLessThanOrEqual(second.mark.start * scale);
            }
          }
        }
      }),
    );
  });

  it("keeps rows while the window pans or zooms in", () => {
    const start = fc.double({ min: -1, max: 5, noNaN: true });
    const days = fc.double({ min: 1, max: 6, noNaN: true });
    fc.assert(
      fc.property(marks, start, days, (list, from, length) => {
        const window = { start: from * DAY_MS, end: (from + length) * DAY_MS };
        expect(board(list, { window })).toEqual(board(list));
      }),
    );
  });

  it("finds a free lane for words on silent days", () => {
    const cut = { start: false, end: false };
    const form = "day" as const;
    const at = (id: string, lane: string, day: number, days: number) => {
      const start = day * DAY_MS;
      return {
        ...{ id, lane, start, end: start + days * DAY_MS },
        form,
        at: start,
        within: null,
        attested: null,
        hour: null,
        cut,
      };
    };
    const list = [
      { mark: at("1", "a", 0, 4), label: 100 },
      { mark: at("2", "b", 5, 1), label: 100 },
    ];
    const silences = [{ start: 2 * DAY_MS, end: 4 * DAY_MS }];
    expect(board(list, { silences }).quiet.map((lane) => lane?.id)).toEqual(["b"]);
    const crossed = [...list, { mark: at("3", "b", 1, 3), label: 100 }];
    expect(board(crossed, { silences }).quiet).toEqual([null]);
  });
});
