import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { bounds, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import type { Reference } from "./reference.ts";

/** A CSL-JSON 1.0.2 date: year, month and day as far as known. A range has two of them. */
interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** The fields of a CSL-JSON 1.0.2 item that a citation fills in. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title: string;
  readonly "container-title"?: string;
  readonly issued: CslDate;
  readonly language: string;
  readonly URL: string;
  readonly note: string;
}

const PARTS = { year: 1, month: 2, day: 3 } as const;

function isDoubtful(date: PartialDate): boolean {
  return date.form === "between" || ("uncertain" in date && (date.uncertain || date.approximate));
}

/** Converts a date. CSL has no dates that are open at one end; for those, `literal` is `inWords`. */
export function cslDate(date: PartialDate, inWords: string): CslDate {
  const { earliest, latest } = bounds(date);
  if (earliest === null || latest === null) return { literal: inWords };
  const unit = unitOf(date);
  const parts = (day: CalendarDay): number[] => day.split("-").map(Number).slice(0, PARTS[unit]);
  const isRange = unit === "day" && earliest !== latest;
  return {
    "date-parts": isRange ? [parts(earliest), parts(latest)] : [parts(earliest)],
    ...(isDoubtful(date) && { circa: true }),
  };
}

/** Converts a reference to a CSL-JSON item. `accessed` is left out because the corpus does not record it. */
export function cslItem(reference: Reference): CslItem {
  const { publisher } = reference;
  return {
    id: reference.id,
    type: reference.sort === "newspaper" ? "article-newspaper" : "webpage",
    title: reference.title,
    ...(publisher !== null && { "container-title": publisher }),
    issued: cslDate(reference.issued, reference.issuedInWords),
    language: reference.language,
    URL: reference.link,
    note: reference.note,
  };
}

/** The JSON file that reference managers import: a list of one item. */
export function cslJson(reference: Reference): string {
  return JSON.stringify([cslItem(reference)], null, 2);
}
