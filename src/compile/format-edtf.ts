import type { PartialDate } from "../domain/partial-date.ts";

/** A date in EDTF (ISO 8601-2); parseEdtf reads it back as it was. */
export function formatEdtf(date: PartialDate): string {
  switch (date.form) {
    case "day": {
      if (date.uncertain && date.approximate) return `${date.day}%`;
      return `${date.day}${date.uncertain ? "?" : ""}${date.approximate ? "~" : ""}`;
    }
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
