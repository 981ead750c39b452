import type { Weekday } from "./weekday.ts";

/**
 * The day that words point to, before it is resolved (a TIMEX3 value of TimeML without its anchor):
 *
 * - offset   "yesterday", "three days ago", "اليوم الخميس": a number of days from the anchor; if the words
 *            also name a weekday, it must match
 * - weekday  latest: the most recent one, which may be the anchor's day; last: before the anchor's day;
 *            next: after the anchor's day
 * - weekend  the last Saturday and Sunday that are both over
 * - date     "5 January", "vendredi 7 janvier 2022": day (1 to 31), month (1 to 12), optional year
 */
export type Pointer =
  | { readonly form: "offset"; readonly days: number; readonly weekday: Weekday | null }
  | {
      readonly form: "weekday";
      readonly weekday: Weekday;
      readonly which: "latest" | "last" | "next";
    }
  | { readonly form: "weekend" }
  | {
      readonly form: "date";
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
      readonly weekday: Weekday | null;
    };

/** A pointer, and the doubt that the words express: "apparently", "about". */
export interface Reading {
  readonly pointer: Pointer;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}
