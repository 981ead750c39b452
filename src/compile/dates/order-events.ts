import { compareDatings, markOf } from "../../domain/dates/mark-day.ts";
import { unitOf } from "../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** For each event, those that a link puts before it. */
function linkedBefore(events: readonly CrisisEvent[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  const add = (later: string, earlier: string) =>
    before.set(later, [...(before.get(later) ?? []), earlier]);
  for (const { id, dating } of events) {
    for (const step of dating.steps) {
      if (step.rule !== "link" || step.event === null) continue;
      if (step.relation === "after") add(id, step.event);
      if (step.relation === "before") add(step.event, id);
    }
  }
  return before;
}

/**
 * Sorts events by their dates. Among those of one mark day, an event moves up to just before the first
 * that a link puts after it: the words order them, although their dates do not.
 */
export function orderEvents(events: readonly CrisisEvent[]): CrisisEvent[] {
  const sorted = events.toSorted((a, b) => compareDatings(a.dating, b.dating));
  const byId = new Map(sorted.map((event) => [event.id, event]));
  const before = linkedBefore(sorted);
  const keyOf = ({ dating }: CrisisEvent) => `${unitOf(dating.date)} ${markOf(dating)}`;
  const ordered = new Set<CrisisEvent>();
  for (const start of sorted) {
    // Depth first and not recursive, because chains may be long. An open event is on the current path;
    // skipping it breaks cycles, which links of one day may form.
    const path: CrisisEvent[] = [start];
    const opened = new Set<CrisisEvent>();
    for (let event = path.at(-1); event !== undefined; event = path.at(-1)) {
      opened.add(event);
      const key = keyOf(event);
      const next = (before.get(event.id) ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .find((other) => !ordered.has(other) && !opened.has(other) && keyOf(other) === key);
      if (next) path.push(next);
      else {
        ordered.add(event);
        path.pop();
      }
    }
  }
  return [...ordered];
}
