import { expect } from "@playwright/test";
import { addDays, type CalendarDay, daysBetween } from "../src/domain/dates/calendar-day.ts";
import { DAY_MINUTES, minuteOf } from "../src/domain/dates/clock-time.ts";
import { formOf } from "../src/domain/dates/date-form.ts";
import type { Dating } from "../src/domain/dates/dating.ts";
import { bounds, markDay, type PartialDate } from "../src/domain/dates/partial-date.ts";
import { corpus } from "./corpus.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { wordsOf } from "./pages/words.ts";
import { test } from "./test.ts";

const { events, period } = corpus.data;
// The second day of the period: columns at the edge of the drawing are not measured.
const first = addDays(period.start, 1);
const sure = { uncertain: false, approximate: false };

/** Every form that a date can have, whether the corpus has one or not, and what the sources attest of it. */
const DATES: readonly Pick<Dating, "date" | "attested">[] = [
  { form: "day", day: first, ...sure },
  { form: "day", day: first, uncertain: true, approximate: false },
  { form: "day", day: addDays(first, 1), uncertain: false, approximate: true },
  { form: "day", day: addDays(first, 1), uncertain: true, approximate: true },
  { form: "time", day: addDays(first, 2), time: "14:30" },
  { form: "between", earliest: first, latest: addDays(first, 2) },
  { form: "before", latest: addDays(first, 3) },
  { form: "after", earliest: addDays(first, 4) },
  { form: "span", start: addDays(first, 3), end: addDays(first, 4) },
  { form: "month", month: first.slice(0, 7) as `${number}-${number}`, ...sure },
  { form: "year", year: first.slice(0, 4) as `${number}`, ...sure },
].map((date) => ({ date: date as PartialDate, attested: null }));

const attested: Pick<Dating, "date" | "attested"> = {
  date: { form: "between", earliest: addDays(first, 1), latest: addDays(first, 4) },
  attested: { form: "span", start: addDays(first, 2), end: addDays(first, 3) },
};

const shown = [...DATES, attested]
  .flatMap((dating, index) => {
    const event = events[index];
    // Not as a turning point, which the key shows apart.
    return event ? [{ ...event, anchor: null, dating: { ...event.dating, ...dating } }] : [];
  })
  .sort((a, b) => (markDay(a.dating.date) < markDay(b.dating.date) ? -1 : 1));
if (shown.length !== DATES.length + 1) throw new Error("The corpus is too small for these tests.");

const NOT_DRAWN = {
  start: Number.NaN,
  end: Number.NaN,
  symbol: { start: Number.NaN, end: Number.NaN },
};

/** Expects every mark of bounded length to begin and end with the columns of its days. */
async function expectPlaces(timeline: TimelinePage): Promise<void> {
  const { days, marks } = await timeline.geometry();
  const column = (day: CalendarDay) =>
    days.find(({ index }) => index === daysBetween(period.start, day) + 1);
  const drawn = new Map(marks.map((mark) => [mark.id, mark]));
  let measured = 0;
  for (const event of shown) {
    const { date } = event.dating;
    const mark = timeline.mark(event);
    await expect.soft(mark).toHaveClass(new RegExp(`\\bform-${formOf(date)}\\b`));
    const { earliest, latest } = bounds(date);
    const from = earliest && column(earliest);
    const to = latest && column(latest);
    if (!from || !to) continue;
    measured += 1;
    const { start, end, symbol } = drawn.get(event.id) ?? NOT_DRAWN;
    if (date.form === "time") {
      const at = from.start + (minuteOf(date.time) / DAY_MINUTES) * (from.end - from.start);
      expect.soft(Math.abs((symbol.start + symbol.end) / 2 - at), "time").toBeLessThanOrEqual(1);
      continue;
    }
    expect.soft(Math.abs(start - from.start), formOf(date)).toBeLessThanOrEqual(1);
    expect.soft(Math.abs(end - to.end), formOf(date)).toBeLessThanOrEqual(1);
  }
  // All but the two open ones, the month and the year.
  expect(measured).toBe(shown.length - 4);
  const solid = await timeline.root.locator(".bracket-attested").boundingBox();
  const from = column(addDays(first, 2));
  const to = column(addDays(first, 3));
  if (!solid || !from || !to) throw new Error("The attested part is not drawn.");
  expect(solid.width).toBeGreaterThan(to.end - from.start - 10);
  expect(solid.width).toBeLessThanOrEqual(to.end - from.start);
}

test("each form of date is drawn between its days, in both directions, and looks different without colour", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  await showChanged(page, () => ({ events: shown }));
  const timeline = await TimelinePage.open(page, language);
  await expectPlaces(timeline);

  await test.step("no sample of the key looks like another in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await timeline.openKey();
    const forms = new Set(shown.map(({ dating }) => formOf(dating.date)));
    // The key has an entry for each kind of doubt.
    const doubts = ["uncertain", "approximate", "doubtful"] as const;
    const keys = [...forms].flatMap((form) => (form === "probable" ? doubts : form));
    const t = wordsOf(language, "timeline");
    const looks = new Map<string, string>();
    for (const form of [...keys, "attested"] as const) {
      const entry = timeline.key.getByRole("listitem").filter({ hasText: t(`key.${form}`) });
      const sample = await entry.locator(".timeline-key-sample").first().screenshot();
      const picture = sample.toString("base64");
      expect.soft(looks.get(picture), `looks like ${form}`).toBeUndefined();
      looks.set(picture, form);
    }
    await page.emulateMedia({ forcedColors: "none" });
  });

  await test.step("mirrored, in the other language", async () => {
    const other = language === "ar" ? "fr" : "ar";
    await new IsnadPage(page, language).languageOption(other).first().click();
    const mirrored = new TimelinePage(page, other);
    await mirrored.ready();
    await expect(mirrored.drawing).toHaveAttribute("dir", other === "ar" ? "rtl" : "ltr");
    await expectPlaces(mirrored);
  });
});
