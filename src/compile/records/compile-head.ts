import type { CorpusData } from "../../domain/corpus.ts";
import { bounds } from "../../domain/dates/partial-date.ts";
import { compileDate } from "../dates/compile-dating.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry } from "../seeds/gather-seeds.ts";
import type { CorpusHeadSeed } from "../seeds/schema-corpus.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";

type Head = Pick<CorpusData, "id" | "title" | "question" | "notice" | "period" | "calendar">;

/**
 * Offsets like +07:00 are rejected, because they ignore daylight saving. Engines newer than Node 20
 * accept them.
 */
function isTimeZone(name: string): boolean {
  if (!/^\p{L}/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

function checkTimeZone(timeZone: string, place: SeedPlace, report: Report) {
  if (isTimeZone(timeZone)) return;
  const message = `${JSON.stringify(timeZone)} is not a time zone.`;
  const hint = "Write a name of the IANA time zone database: Africa/Khartoum.";
  report(place.problem("invalid-time-zone", message, hint));
}

/** The period of the corpus. Returns null after a problem. */
export function compilePeriod(
  entry: Entry<CorpusHeadSeed> | null,
  report: Report,
): Head["period"] | null {
  const text = entry?.parts.period;
  if (!entry || text === undefined) return null;
  const place = entry.place.at("period");
  const date = compileDate(text, place, report);
  if (!date) return null;
  const { earliest: start, latest: end } = bounds(date);
  if ((date.form === "span" || date.form === "day") && start && end) return { start, end };
  const message = "The period of a corpus consists of its first and last day.";
  report(place.problem("unsupported-date", message, "Write first/last: 2022-01-02/2022-01-08."));
  return null;
}

/** The corpus without its records. Returns null after a problem. */
export function compileHead(
  entry: Entry<CorpusHeadSeed> | null,
  period: Head["period"] | null,
  report: Report,
): Head | null {
  if (!entry) return null;
  const { seed, parts, place } = entry;
  if (parts.calendar) {
    checkTimeZone(parts.calendar.timeZone, place.at("calendar", "timeZone"), report);
  }
  if (!seed || !period) return null;
  const { id, title, question, notice, calendar } = seed;
  return { id, title, question, notice, period, calendar };
}
