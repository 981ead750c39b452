import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../domain/dates/calendar-day.ts";
import { certainDay, plainDating, plainEvent } from "../../testing/records.ts";
import { groupByDay, withEmptyDays } from "./days.ts";
import { chunkOfDay, chunkOfEvent, toChunks } from "./list-chunks.ts";

test("the chunks of a list hold every entry once, in order, and are found by day and event", () => {
  const anyDays = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(anyDays, (days) => {
      const events = days
        .toSorted((a, b) => a - b)
        .map((day, index) =>
          plainEvent(`event-${index}`, {
            dating: plainDating(certainDay(addDays("2022-01-01", day))),
          }),
        );
      const period = { start: "2022-01-01", end: "2023-02-20" } as const;
      const entries = withEmptyDays(groupByDay(events), period);
      const chunks = toChunks(entries);
      expect(chunks.flatMap((chunk) => chunk.entries)).toEqual(entries);
      for (const [index, { entries: held, height, first }] of chunks.entries()) {
        expect(held.length).toBeGreaterThan(0);
        expect(held.length).toBeLessThanOrEqual(16);
        expect(height).toBeGreaterThan(0);
        expect(chunkOfDay(chunks, first)).toBe(index);
      }
      for (const { id, dating } of events) {
        const index = chunkOfEvent(chunks, id);
        if (dating.date.form === "day") expect(chunkOfDay(chunks, dating.date.day)).toBe(index);
      }
      expect(chunkOfEvent(chunks, "none")).toBe(-1);
      expect(chunkOfDay(chunks, "1900-01-01")).toBe(0);
    }),
    { numRuns: 40 },
  );
});
