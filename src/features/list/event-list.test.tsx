import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, daysBetween } from "../../domain/dates/calendar-day.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { isDatedToMark, markOf } from "../../domain/dates/mark-day.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { silentDays } from "../../domain/dates/silent-days.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { dateInWords, timeInWords } from "../../i18n/date-words.ts";
import { formatDay } from "../../i18n/formats.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { DayStrip } from "./DayStrip.tsx";
import { EventList } from "./EventList.tsx";

const { documents, events, kinds, period } = seeds.data;
const days = [...new Set(events.map(({ dating }) => markOf(dating)))];
const eventsOn = (day: CalendarDay, dated: boolean) =>
  events.filter(({ dating }) => markOf(dating) === day && isDatedToMark(dating) === dated).length;

// The second day of the period.
const first = addDays(period.start, 1);
const sure = { uncertain: false, approximate: false };

/** Every form of a date, even those that the corpus does not have, and one with an attested part. */
const FORMS: readonly Pick<Dating, "date" | "attested">[] = [
  ...(
    [
      { form: "day", day: first, ...sure },
      { form: "day", day: first, uncertain: true, approximate: false },
      { form: "day", day: first, uncertain: false, approximate: true },
      { form: "day", day: first, uncertain: true, approximate: true },
      { form: "time", day: first, time: "14:30" },
      { form: "between", earliest: first, latest: addDays(first, 2) },
      { form: "before", latest: first },
      { form: "after", earliest: first },
      { form: "span", start: first, end: addDays(first, 1) },
      { form: "month", month: first.slice(0, 7) as `${number}-${number}`, ...sure },
      { form: "year", year: first.slice(0, 4) as `${number}`, ...sure },
    ] satisfies readonly PartialDate[]
  ).map((date) => ({ date, attested: null })),
  {
    date: { form: "between", earliest: first, latest: addDays(first, 3) },
    attested: { form: "span", start: addDays(first, 1), end: addDays(first, 2) },
  },
];

describe.each(INTERFACE_LANGUAGES)("the list in %s", (language) => {
  const t = wordsIn(language).words("common");
  const page = renderPage(<EventList events={events} whole />, language);
  const dayAndCount = (day: CalendarDay) => {
    const [dated, undated] = [eventsOn(day, true), eventsOn(day, false)];
    const counts =
      undated === 0
        ? t("counts.events", { count: dated })
        : dated === 0
          ? t("list.undated", { count: undated })
          : t("list.datedAnd", {
              dated: t("list.datedHere", { count: dated }),
              undated: t("list.alsoUndated", { count: undated }),
            });
    return `${formatDay(day, localeOf(language), "weekdayDayMonth")} ${counts}`;
  };

  test("has all events in order of time, on their days", () => {
    expect(texts(page, ".event-row-title")).toEqual(events.map(({ title }) => title[language]));
    const headings = texts(page, "section:has(.event-row) > h3");
    expect(headings).toEqual(days.map(dayAndCount));
  });

  test("says that nothing is dated precisely on days inside a wider date", () => {
    const possible = silentDays(
      period,
      events.map(({ dating }) => dating),
      documents.map(({ publication }) => markOf(publication)),
    ).filter((days) => days.possible);
    expect(possible.length).toBeGreaterThan(0);
    for (const { first, last } of possible) {
      const count = daysBetween(first, last) + 1;
      expect(page.textContent).toContain(t("list.noneDatedPrecisely", { count }));
    }
  });

  test("names a row by kind, title, date and origins", () => {
    const unsure = events.find(({ dating }) => dating.date.form === "between");
    if (!unsure) throw new Error("The corpus has no date between two days.");
    const button = one(page, `[data-anchor="${unsure.id}"] button`);
    // Without these attributes the name of a button is its content.
    expect(button.getAttribute("aria-label")).toBeNull();
    expect(button.getAttribute("aria-labelledby")).toBeNull();
    const content = button.cloneNode(true) as HTMLElement;
    for (const hidden of all(content, "[hidden], [aria-hidden=true]")) hidden.remove();
    const words = content.textContent ?? "";
    const parts = [
      seeds.kind(unsure.kind)?.singular[language] ?? "",
      unsure.title[language],
      dateInWords(unsure.dating.date, localeOf(language), t),
      t("counts.origins", { count: seeds.independentOrigins(unsure) }),
    ];
    const places = parts.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(FORMS)("shows a date of the form $date.form in words", ({ date, attested }) => {
    const [event] = events;
    if (!event) throw new Error("The corpus is empty.");
    const dated = { ...event, dating: { ...event.dating, date, attested } };
    const row = one(renderPage(<EventList events={[dated]} />, language), ".event-row");
    expect(row.textContent).toContain(
      date.form === "time"
        ? timeInWords(date.time, localeOf(language), t)
        : dateInWords(date, localeOf(language), t),
    );
    if (attested) expect(row.textContent).toContain(dateInWords(attested, localeOf(language), t));
  });

  test("names the filter that hides all events", () => {
    const [kind] = kinds;
    if (!kind) throw new Error("The corpus has no kinds.");
    const empty = renderPage(<EventList events={[]} whole />, language, { kinds: [kind.id] });
    expect(empty.textContent).toContain(kind.name[language]);
    expect(all(empty, ".event-row")).toEqual([]);
    expect(one(empty, "button").textContent).toBe(t("list.reset"));
  });

  test("says of a day without events that none is dated to it, or none of the chosen kind", () => {
    const [event] = events;
    if (!event) throw new Error("The corpus is empty.");
    const bare = (kinds: readonly string[]) => {
      const list = renderPage(<EventList events={[event]} whole />, language, { kinds });
      return texts(list, "section:not(:has(.event-row)) > h3 .event-list-count");
    };
    const said = new Set(documents.map(({ publication }) => markOf(publication))).size;
    expect(bare([])).toEqual(Array(said).fill(t("list.noneDatedPrecisely", { count: 1 })));
    const chosen = t("list.noneChosenPrecisely", { count: 1 });
    expect(bare([event.kind])).toEqual(Array(said).fill(chosen));
    const strip = renderPage(<DayStrip events={[event]} />, language, { kinds: [event.kind] });
    expect(texts(strip, "button .visually-hidden").at(-1)).toContain(chosen);
  });

  test("names each day of the strip with its number of events", () => {
    const strip = renderPage(<DayStrip events={events} />, language);
    const names = texts(strip, "button .visually-hidden");
    for (const day of days) {
      expect(names).toContain(
        [
          formatDay(day, localeOf(language), "weekdayDayMonth"),
          eventsOn(day, true) === 0
            ? t("list.noneDatedPrecisely", { count: 1 })
            : t("counts.events", { count: eventsOn(day, true) }),
        ].join(t("list.separator")),
      );
    }
  });
});
