import type { Weekday } from "./weekday.ts";

/**
 * What words say of a day, before anything is counted (the value of a TIMEX3 before it is anchored):
 *
 * - offset   "yesterday", "three days ago", "اليوم الخميس": so many days from the anchor; a weekday beside
 *            it must fit
 * - weekday  latest: the most recent such day, the anchor's own included; last: strictly before the anchor;
 *            next: strictly after it
 * - weekend  the last Saturday and Sunday that are both over
 * - date     "5 January", "vendredi 7 janvier 2022": day (1 to 31) and month (1 to 12), with or without year
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

/** A pointer, and the doubt that the words themselves put on it: "apparently", "about". */
export interface Reading {
  readonly pointer: Pointer;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}
