import type { Pointer } from "../../../domain/dates/reading.ts";
import type { Weekday } from "../../../domain/dates/weekday.ts";
import type { Sense } from "./vocabulary.ts";

/** News does not refer to more days ago than this; such a number is a mistake. */
const MAX_DAYS = 366;

/** A sequence of senses that is consumed from the front. A pattern that fails consumes nothing. */
class Senses {
  readonly #senses: readonly Sense[];
  #next = 0;

  constructor(senses: readonly Sense[]) {
    this.#senses = senses;
  }

  /** Consumes the next sense if it is of this kind; otherwise returns null. */
  take<Kind extends Sense["kind"]>(kind: Kind): Extract<Sense, { kind: Kind }> | null {
    const sense = this.#senses[this.#next];
    if (sense?.kind !== kind) return null;
    this.#next += 1;
    return sense as Extract<Sense, { kind: Kind }>;
  }

  get isEmpty(): boolean {
    return this.#next === this.#senses.length;
  }
}

type Pattern = (senses: Senses) => Pointer | null;

/** "yesterday", "yesterday Friday", "Friday, yesterday" */
const offset: Pattern = (senses) => {
  const before = senses.take("weekday");
  const counted = senses.take("offset");
  const weekday = before ?? senses.take("weekday");
  return counted && { form: "offset", days: counted.days, weekday: weekday?.weekday ?? null };
};

/** "Friday", "last Friday", "vendredi dernier" */
const weekday: Pattern = (senses) => {
  senses.take("unit");
  const before = senses.take("which");
  const named = senses.take("weekday");
  const which = before ?? senses.take("which");
  return named && { form: "weekday", weekday: named.weekday, which: which?.which ?? "latest" };
};

/** "last weekend", "le week-end dernier" */
const weekend: Pattern = (senses) => {
  const before = senses.take("which");
  const named = senses.take("weekend");
  const which = before ?? senses.take("which");
  return named && which?.which === "last" ? { form: "weekend" } : null;
};

/** "three days ago", "il y a trois jours", "tiga hari lalu", "قبل يومين" */
const ago: Pattern = (senses) => {
  const before = senses.take("ago");
  const count = senses.take("days") ?? senses.take("number");
  const unit = count?.kind === "days" || senses.take("unit") !== null;
  const after = before ?? senses.take("ago") ?? senses.take("which");
  const isPast = after?.kind === "ago" || (after?.kind === "which" && after.which === "last");
  if (!count || !unit || !isPast || count.value > MAX_DAYS) return null;
  return { form: "offset", days: -count.value, weekday: null };
};

function dateOf(
  day: number,
  month: number,
  year: number | null,
  on: Weekday | null,
): Pointer | null {
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDay ? { form: "date", day, month, year, weekday: on } : null;
}

/** A month, or the same month under two of its names: "كانون الثاني/يناير". */
function takeMonth(senses: Senses): number | null {
  const first = senses.take("month");
  if (!first) return null;
  for (;;) {
    const slash = senses.take("slash");
    const again = senses.take("month");
    if (!again) return slash ? null : first.month;
    if (again.month !== first.month) return null;
  }
}

/** "vendredi 7 janvier 2022", "January 7th, 2022", "الخامس من كانون الثاني/يناير" */
const date: Pattern = (senses) => {
  senses.take("unit");
  const on = senses.take("weekday")?.weekday ?? null;
  const before = senses.take("number");
  if (before) senses.take("ordinal");
  const month = takeMonth(senses);
  const day = before ?? senses.take("number");
  if (!before && day) senses.take("ordinal");
  const year = senses.take("number");
  if (!day || month === null || (year && !(year.digits && year.value >= 1000))) return null;
  return dateOf(day.value, month, year?.value ?? null, on);
};

/** "Jumat (7/1/2022)": day, month, year, in newspapers that use this form. */
const figures: Pattern = (senses) => {
  senses.take("unit");
  const on = senses.take("weekday")?.weekday ?? null;
  const day = senses.take("number");
  if (!day?.digits || !senses.take("slash")) return null;
  const month = senses.take("number");
  const year = senses.take("slash") ? senses.take("number") : null;
  if (!month?.digits || (year && year.value < 1000)) return null;
  return dateOf(day.value, month.value, year?.value ?? null, on);
};

const PATTERNS: readonly Pattern[] = [offset, weekday, weekend, ago, date];

/**
 * The meaning of a whole expression without fillers and hedges; null if it matches no pattern.
 * `readsFigures`: whether the language writes day and month as "7/1".
 */
export function matchSenses(senses: readonly Sense[], readsFigures: boolean): Pointer | null {
  for (const pattern of readsFigures ? [...PATTERNS, figures] : PATTERNS) {
    const stream = new Senses(senses);
    const pointer = pattern(stream);
    if (pointer && stream.isEmpty) return pointer;
  }
  return null;
}
