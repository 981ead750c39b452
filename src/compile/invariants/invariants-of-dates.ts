import type { CorpusData } from "../../domain/corpus.ts";
import { addDays, isCalendarDay } from "../../domain/dates/calendar-day.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { lastDayOf } from "../../domain/dates/mark-day.ts";
import { bounds, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import { parseEdtf } from "../dates/edtf/parse-edtf.ts";
import type { Expect } from "./expect.ts";

/**
 * Whether the bounds of a date are within two days; for a month or year, whether it overlaps them.
 */
function isWithin(
  date: PartialDate,
  first: string,
  last: string,
  latest = bounds(date).latest,
): boolean {
  const { earliest } = bounds(date);
  if (unitOf(date) !== "day") return (earliest ?? first) <= last && (latest ?? last) >= first;
  return [earliest, latest].every((day) => day === null || (first <= day && day <= last));
}

function isSame(a: PartialDate | null, b: PartialDate | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Checks that the steps follow from one another, end in the date, and match the fields of the
 * dating.
 */
function checkSteps(id: string, dating: Dating, expect: Expect) {
  const { steps, date, attested, override, corroborating } = dating;
  const last = steps.at(-1);
  expect(last !== undefined && isSame(last.date, date), `the steps of ${id} lead to its date`);
  const decided = steps.some(({ rule }) => rule === "override");
  expect(decided === (override !== null), `the steps of ${id} say whether a person decided`);
  const attestations = steps.flatMap((step) => ("attested" in step ? (step.attested ?? []) : []));
  expect(isSame(attestations.at(-1) ?? null, attested), `the steps of ${id} say what is attested`);
  const agreeing = steps.filter(({ rule }) => rule === "agreement");
  expect(agreeing.length === corroborating.length, `the steps of ${id} say what agrees`);
}

/**
 * Checks that every date matches its EDTF, does not end before it starts, and is in the right
 * range.
 */
export function checkDatingInvariants(data: CorpusData, expect: Expect) {
  const { start, end } = data.period;
  const check = (id: string, dating: Dating) => {
    const { date, edtf, attested, rejected } = dating;
    const parsed = parseEdtf(edtf);
    expect(parsed.ok && isSame(parsed.date, date), `the date of ${id} is what ${edtf} says`);
    checkSteps(id, dating, expect);
    for (const each of [
      date,
      ...(attested ? [attested] : []),
      ...rejected.map(({ date }) => date),
    ]) {
      const { earliest, latest } = bounds(each);
      for (const day of [earliest, latest]) {
        expect(day === null || isCalendarDay(day), `${day} in the date of ${id} is a day`);
      }
      expect(!earliest || !latest || earliest <= latest, `the date of ${id} runs forwards`);
    }
    if (!attested) return;
    const { earliest, latest } = bounds(date);
    expect(
      isWithin(attested, earliest ?? "", latest ?? "9999"),
      `${id} is attested within its date`,
    );
  };

  expect(isCalendarDay(start) && isCalendarDay(end) && start <= end, "the period is two days");
  for (const { id, dating } of data.events) {
    check(id, dating);
    expect(isWithin(dating.date, start, end, lastDayOf(dating)), `${id} is in the period`);
    if (dating.attested)
      expect(isWithin(dating.attested, start, end), `${id} is attested in the period`);
  }
  for (const { id, publication } of data.documents) {
    check(id, publication);
    expect(isWithin(publication.date, start, addDays(end, 365)), `${id} appeared in time`);
  }
  for (const { id, asOf } of data.figures) if (asOf) check(id, asOf);
}
