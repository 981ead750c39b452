import { expect, test } from "@playwright/test";
import { addDays, type CalendarDay, daysBetween } from "../src/domain/dates/calendar-day.ts";
import { type DateForm, formOf } from "../src/domain/dates/date-form.ts";
import type { Dating } from "../src/domain/dates/dating.ts";
import { bounds, markDay, type PartialDate } from "../src/domain/dates/partial-date.ts";
import { dateInWords, timeInWords } from "../src/i18n/date-words.ts";
import { corpus } from "./corpus.ts";
import { LANGUAGES } from "./pages/isnad-page.ts";
import { ListPage } from "./pages/list.ts";
import { showChanged } from "./pages/other-corpus.ts";
import { TimelinePage } from "./pages/timeline.ts";
import { wordsOf } from "./pages/words.ts";

const { events, period } = corpus.data;
// The second day of the period: the first stands at the edge of the drawing, where nothing is measured.
const first = addDays(period.start, 1);
const sure = { uncertain: false, approximate: false };

/** Every form that a date can have, whether the seeds have one or not; with what the sources attest of it. */
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
    return event ? [{ ...event, dating: { ...event.dating, ...dating } }] : [];
  })
  .sort((a, b) => (markDay(a.dating.date) < markDay(b.dating.date) ? -1 : 1));
if (shown.length !== DATES.length + 1) throw new Error("The corpus is too small for these tests.");

for (const language of LANGUAGES) {
  test.describe(`${language}: forms of time`, { tag: "@desktop" }, () => {
    test.beforeEach(({ page }) => showChanged(page, () => ({ events: shown })));

    test("each has its own, between the days that it names, and its words in the list", {
      tag: "@firefox-ar",
    }, async ({ page }) => {
      const timeline = await TimelinePage.open(page, language, "list=1");
      const list = new ListPage(page, language);
      const { days, marks } = await timeline.geometry();
      const column = (day: CalendarDay) =>
        days.find(({ index }) => index === daysBetween(period.start, day) + 1);
      const drawn = new Map(marks.map((mark) => [mark.id, mark]));
      let measured = 0;
      for (const event of shown) {
        const { date, attested } = event.dating;
        await expect(timeline.mark(event)).toHaveClass(new RegExp(`\\bmark-${formOf(date)}\\b`));
        const t = wordsOf(language);
        await expect(list.row(event)).toContainText(
          date.form === "time"
            ? timeInWords(date.time, language, t)
            : dateInWords(date, language, t),
        );
        if (attested) {
          await expect(timeline.mark(event)).toHaveAttribute("data-attested");
          await expect(list.row(event)).toContainText(dateInWords(attested, language, t));
        }
        const { earliest, latest } = bounds(date);
        const from = earliest && column(earliest);
        const to = latest && column(latest);
        if (!from || !to) continue;
        measured += 1;
        expect(Math.abs((drawn.get(event.id)?.start ?? NaN) - from.start)).toBeLessThanOrEqual(1);
        expect(Math.abs((drawn.get(event.id)?.end ?? NaN) - to.end)).toBeLessThanOrEqual(1);
      }
      // All but the two open ones, the month and the year.
      expect(measured).toBe(shown.length - 4);
    });

    test("the key explains each of them, and none looks like another without its colour", async ({
      page,
    }) => {
      const timeline = await TimelinePage.open(page, language);
      await expect.soft(timeline.root).toHaveScreenshot(`forms-${language}.png`);
      await page.emulateMedia({ forcedColors: "active" });
      const forms = new Set<DateForm>(shown.map(({ dating }) => formOf(dating.date)));
      const t = wordsOf(language);
      const looks = new Map<string, string>();
      for (const form of [...forms, "attested" as const]) {
        const entry = timeline.key
          .getByRole("listitem")
          .filter({ hasText: t(`timeline.key.${form}`) });
        const sample = await entry.locator(".mark").first().screenshot();
        looks.set(sample.toString("base64"), form);
      }
      expect(looks.size).toBe(forms.size + 1);
    });
  });
}
