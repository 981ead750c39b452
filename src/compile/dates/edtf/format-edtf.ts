import type { Doubt, PartialDate } from "../../../domain/dates/partial-date.ts";

function sign({ uncertain, approximate }: Doubt): string {
  if (uncertain && approximate) return "%";
  return `${uncertain ? "?" : ""}${approximate ? "~" : ""}`;
}

/** Formats a date as EDTF (ISO 8601-2). parseEdtf is its inverse. */
export function formatEdtf(date: PartialDate): string {
  switch (date.form) {
    case "day":
      return `${date.day}${sign(date)}`;
    case "time":
      return `${date.day}T${date.time}`;
    case "month":
      return `${date.month}${sign(date)}`;
    case "year":
      return `${date.year}${sign(date)}`;
    case "between":
      return `[${date.earliest}..${date.latest}]`;
    case "before":
      return `[..${date.latest}]`;
    case "after":
      return `[${date.earliest}..]`;
    case "span":
      return `${date.start}/${date.end}`;
  }
}
