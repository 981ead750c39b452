import type { EventId } from "../../../domain/ids.ts";
import type { Mark, Stretch } from "./timeline-items.ts";

/** Marks of a lane that share a doubt: the same bounds, attested on the same days, told on the same day. */
export interface Bracket<T extends Mark = Mark> extends Stretch {
  readonly key: string;
  readonly lane: string;
  /** In order of time. Never empty. */
  readonly members: readonly [T, ...T[]];
  readonly place: Stretch;
  readonly attested: Stretch | null;
  readonly open: { readonly start: boolean; readonly end: boolean };
  readonly cut: { readonly start: boolean; readonly end: boolean };
  /** The member whose date in words is true of all: one with an open end, if any has. */
  readonly spokesman: EventId;
}

/** Whether a mark lies between bounds, so that its date is drawn as a line. */
export function isBounded({ form }: Mark): boolean {
  return form === "between" || form === "before" || form === "after" || form === "month";
}

/** The bounded marks by their doubt, in the order in which each first occurs. */
export function bracketsOf<T extends Mark>(marks: readonly T[]): Bracket<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const mark of marks) {
    if (!isBounded(mark)) continue;
    const { lane, start, end, place, attested } = mark;
    const unit = mark.form === "month" ? "month" : "days";
    const key = [lane, unit, start, end, place.start, attested?.start, attested?.end].join(" ");
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups].map(([key, members]) => {
    const [first] = members;
    const { lane, start, end, place, attested, cut } = first;
    const isOpen = (end: "start" | "end") => members.some(({ open }) => open[end]);
    const open = { start: isOpen("start"), end: isOpen("end") };
    const spokesman = members.find((member) => member.open.start || member.open.end) ?? first;
    return {
      ...{ key, lane, start, end, members, place, attested, open, cut },
      spokesman: spokesman.id,
    };
  });
}
