import type { TFunction } from "i18next";
import { addDays } from "../domain/dates/calendar-day.ts";
import type { DatingStep } from "../domain/dates/dating.ts";
import { isApproximate, type PartialDate } from "../domain/dates/partial-date.ts";
import type { Pointer } from "../domain/dates/reading.ts";
import { shiftWeekday, type Weekday } from "../domain/dates/weekday.ts";
import type { DocumentId, EventId } from "../domain/ids.ts";
import type { Locale } from "../domain/locale.ts";
import { insideBrackets, insideQuotationMarks } from "../domain/nested-marks.ts";
import { dateInWords } from "./date-words.ts";
import { formatDay, formatDayRange } from "./formats.ts";

/** Looks up the documents and events that a step refers to. Null if the corpus does not have one. */
export interface DatingNames {
  readonly document: (id: DocumentId) => Named | null;
  readonly event: (id: EventId) => Named | null;
}

/** A name in the interface locale, and a date. */
export interface Named {
  readonly name: string;
  readonly date: PartialDate;
}

/** Any Monday. */
const MONDAY = "2024-01-01";

function weekdayInWords(weekday: Weekday, locale: Locale): string {
  return formatDay(addDays(MONDAY, weekday - 1), locale, "weekday");
}

const WEEKDAY_KEYS = {
  latest: "rule.weekdayLatest",
  last: "rule.weekdayLast",
  next: "rule.weekdayNext",
} as const;

/** The key and values for an expression that counts from a publication to a day. */
function countInWords(pointer: Pointer, locale: Locale) {
  switch (pointer.form) {
    case "offset": {
      const count = Math.abs(pointer.days);
      if (count === 0) return { key: "rule.sameDay", values: {} } as const;
      return pointer.days < 0
        ? ({ key: "rule.daysBefore", values: { count } } as const)
        : ({ key: "rule.daysAfter", values: { count } } as const);
    }
    case "weekday": {
      const weekday = weekdayInWords(pointer.weekday, locale);
      return { key: WEEKDAY_KEYS[pointer.which], values: { weekday } } as const;
    }
    case "weekend":
      return { key: "rule.weekend", values: {} } as const;
    case "date":
      return pointer.year === null
        ? ({ key: "rule.namedNear", values: {} } as const)
        : ({ key: "rule.namedWhole", values: {} } as const);
  }
}

const LINK_KEYS = {
  event: {
    after: "rule.afterEvent",
    before: "rule.beforeEvent",
    simultaneous: "rule.withEvent",
  },
  document: {
    after: "rule.afterParution",
    before: "rule.beforeParution",
    simultaneous: "rule.sameDay",
  },
} as const;

const BOUND_KEYS = {
  after: "rule.afterDay",
  before: "rule.beforeDay",
  simultaneous: "rule.onDay",
} as const;

const HEDGE_KEYS = {
  "?": "rule.uncertain",
  "~": "rule.approximate",
  "%": "rule.uncertainApproximate",
} as const;

type Published = Extract<DatingStep, { rule: "published" }>;

function publishedInWords({ reading: { pointer }, within }: Published, locale: Locale) {
  if (!within) return { key: "rule.namedWhole", values: {} } as const;
  const period = formatDayRange(within.start, within.end, locale);
  if (pointer.form !== "offset" || pointer.weekday === null) {
    return { key: "rule.publishedDate", values: { period } } as const;
  }
  const told = shiftWeekday(pointer.weekday, -pointer.days);
  const weekday = weekdayInWords(told, locale);
  return { key: "rule.publishedWeekday", values: { period, weekday } } as const;
}

/**
 * A step of a dating as a sentence: a key of the `dating` catalogue, whose <bdi> elements isolate the values, and the
 * values.
 */
export function stepInWords(step: DatingStep, locale: Locale, t: TFunction, names: DatingNames) {
  const hedged = "reading" in step && step.reading.uncertain;
  const inWords = (date: PartialDate) => dateInWords(date, locale, t);
  const date = dateInWords(step.date, locale, t, hedged ? "article" : "editors");
  const named = (found: Named | null) => ({
    name: insideBrackets(found?.name ?? ""),
    from: found ? inWords(found.date) : "",
  });
  switch (step.rule) {
    case "counted":
    case "named":
    case "agreement": {
      const { key, values } = countInWords(step.reading.pointer, locale);
      const from = named(step.document === null ? null : names.document(step.document));
      // The date of an agreement is its own; its doubt comes from the publication from which it counts.
      const found =
        step.rule === "agreement"
          ? dateInWords(step.found, locale, t, hedged ? "article" : "editors")
          : date;
      return { key, values: { ...values, ...from, date: found } };
    }
    case "published": {
      const { key, values } = publishedInWords(step, locale);
      return { key, values: { ...values, date } };
    }
    case "link": {
      const { event, document, relation } = step;
      if (event === null) {
        const values = { ...named(names.document(document ?? "")), date };
        return { key: LINK_KEYS.document[relation], values };
      }
      const other = names.event(event);
      const name = insideQuotationMarks(other?.name ?? "");
      return { key: LINK_KEYS.event[relation], values: { ...named(other), name, date } };
    }
    case "bound": {
      const { document, relation, target } = step;
      const from = document === null ? null : names.document(document);
      const values = { ...named(from), day: inWords(target), date };
      return { key: BOUND_KEYS[relation], values };
    }
    case "told":
      return {
        key: isApproximate(step.published) ? "rule.toldAbout" : "rule.told",
        values: { ...named(names.document(step.document)), date },
      } as const;
    case "attested": {
      const { name } = named(names.document(step.document));
      const values = { name, date: inWords(step.attested) };
      return { key: "rule.attested", values } as const;
    }
    case "hedge":
      return { key: HEDGE_KEYS[step.hedge], values: { date } };
    case "override":
      return { key: "rule.override", values: { date } } as const;
  }
}
