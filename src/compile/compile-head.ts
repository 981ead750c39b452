import type { CorpusData } from "../domain/corpus.ts";
import { bounds } from "../domain/partial-date.ts";
import { compileDate } from "./compile-dating.ts";
import type { Entry } from "./gather-seeds.ts";
import type { Report } from "./problem.ts";
import type { CorpusHeadSeed } from "./schema-corpus.ts";

type Head = Pick<CorpusData, "id" | "title" | "question" | "notice" | "period" | "calendar">;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** What the corpus says of itself. Null where period or calendar are wrong; the problems are reported. */
export function compileHead(entry: Entry<CorpusHeadSeed> | null, report: Report): Head | null {
  if (!entry?.seed) return null;
  const { seed, place } = entry;
  if (!isTimeZone(seed.calendar.timeZone)) {
    const message = `${JSON.stringify(seed.calendar.timeZone)} is not a time zone.`;
    const hint = "Write a name of the IANA time zone database: Africa/Khartoum.";
    report(place.at("calendar", "timeZone").problem("invalid-time-zone", message, hint));
  }
  const date = compileDate(seed.period, place.at("period"), report);
  if (!date) return null;
  const { earliest: start, latest: end } = bounds(date);
  if ((date.form !== "span" && date.form !== "day") || start === null || end === null) {
    const message = "The period of a corpus is its first and last day.";
    report(
      place
        .at("period")
        .problem("unsupported-date", message, "Write first/last: 2022-01-02/2022-01-08."),
    );
    return null;
  }
  const { id, title, question, notice, calendar } = seed;
  return { id, title, question, notice, period: { start, end }, calendar };
}
