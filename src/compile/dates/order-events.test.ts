import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import type { DatingStep, TemporalRelation } from "../../domain/dates/dating.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { certainDay, plainDating, plainEvent } from "../../testing/records.ts";
import { orderEvents } from "./order-events.ts";

const friday = certainDay("2022-01-07");
const by = (latest: CalendarDay): PartialDate => ({ form: "before", latest });

function event(
  id: string,
  date: PartialDate,
  links: readonly (readonly [TemporalRelation, string])[] = [],
): CrisisEvent {
  const steps = links.map(
    ([relation, other]): DatingStep => ({
      rule: "link",
      relation,
      event: other,
      document: null,
      target: date,
      words: null,
      date,
    }),
  );
  return plainEvent(id, { dating: plainDating(date, { steps }) });
}

const order = (...events: CrisisEvent[]) => orderEvents(events).map(({ id }) => id);

describe("the order of events", () => {
  it("is that of their dates, then of the seeds", () => {
    expect(order(event("b", by("2022-01-06")), event("c", friday), event("a", friday))).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  it("moves an event up to the one that it came before", () => {
    const request = event("request", by("2022-01-07"), [["before", "vanguard"]]);
    const between = event("between", friday);
    expect(order(event("call", friday), event("vanguard", friday), between, request)).toEqual([
      "call",
      "request",
      "vanguard",
      "between",
    ]);
  });

  it("moves up the target of an after, and what in turn precedes that", () => {
    const later = event("later", friday, [["after", "attack"]]);
    const attack = event("attack", by("2022-01-07"), [["after", "plan"]]);
    expect(order(later, attack, event("plan", by("2022-01-07")))).toEqual([
      "plan",
      "attack",
      "later",
    ]);
  });

  it("moves nothing to another day", () => {
    const early = event("early", friday, [["after", "late"]]);
    expect(order(early, event("late", by("2022-01-08")))).toEqual(["early", "late"]);
  });

  it("keeps every event of a cycle", () => {
    const a = event("a", friday, [["after", "b"]]);
    const b = event("b", friday, [["after", "c"]]);
    const c = event("c", friday, [["after", "a"]]);
    expect(order(a, b, c)).toEqual(["c", "b", "a"]);
  });
});
