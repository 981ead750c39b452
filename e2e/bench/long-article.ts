import type { Page } from "@playwright/test";
import { openEvidence } from "../pages/evidence.ts";
import { calibrate } from "./calibration.ts";
import { highlightedWords } from "./every-quote.ts";
import { cells, table } from "./figures.ts";
import { LONG } from "./large-seeds.ts";
import { scrollThrough } from "./scrolling.ts";
import { type Opening, Stopwatch } from "./stopwatch.ts";

const ROUNDS = 3;

/** The share of the intervals between frames that exceed a limit in milliseconds. */
function late(intervals: readonly number[], limit: number): string {
  const share = intervals.filter((interval) => interval > limit).length / intervals.length;
  return `${(100 * share).toFixed(1)} %`;
}

async function measureScrolling(page: Page, pane: string, stopwatch: Stopwatch) {
  const before = await stopwatch.work();
  const intervals = await scrollThrough(page.locator(pane));
  return { intervals, work: ((await stopwatch.work()) - before) / intervals.length };
}

/** Shows the same words as plain paragraphs: the reference for the time that the browser needs for so much text. */
async function plainPage(page: Page, text: string): Promise<void> {
  await page.goto("about:blank");
  await page.evaluate((words) => {
    document.body.innerHTML = `<div id="plain" dir="rtl" style="height: 480px; overflow: auto; font-size: 18px; line-height: 34px"></div>`;
    for (const line of words.split("\n\n")) {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      document.querySelector("#plain")?.append(paragraph);
    }
  }, text);
}

/** Measures how an article of a megabyte with 2,000 quotes opens and scrolls; returns tables. */
export async function benchLongArticle(page: Page, text: string): Promise<string> {
  const stopwatch = await Stopwatch.of(page);
  const calibration: Opening[] = [];
  const rows: [string, Opening[]][] = [
    ["its tab is pressed", []],
    ["the next place in it", []],
    ["the next event", []],
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { isnad, dossier, reader } = await openEvidence(page, "ar", `doc=${LONG.other}`);
    await isnad.settle();
    if (round === 0) calibration.push(...(await calibrate(page, stopwatch)));
    const top = `article [data-anchor="${LONG.id}-1"]`;
    rows[0]?.[1].push(await stopwatch.click(reader.tab(LONG.id), top, "mousedown"));
    if (round === ROUNDS - 1) break;
    await reader.notes.first().click();
    const next = highlightedWords(`quote-${LONG.events}`);
    rows[1]?.[1].push(await stopwatch.click(reader.nextPlace, next));
    rows[2]?.[1].push(await stopwatch.click(dossier.next, highlightedWords("quote-1")));
  }
  const marked = await measureScrolling(page, '[role="tabpanel"][data-state="active"]', stopwatch);
  await plainPage(page, text);
  const plain = await measureScrolling(page, "#plain", stopwatch);
  const openings = rows.flatMap(([name, list]) =>
    (["painted", "seen", "work"] as const).map((key) => [
      `${name}: ${key}`,
      ...cells(
        list.map((opening) => opening[key]),
        calibration.map((click) => click[key]),
      ),
    ]),
  );
  return [
    table(["an article of 1 MB, ms", "number", "median", "p95", "worst", "ratio"], openings),
    table(
      [
        "scrolling",
        "frames",
        "median",
        "p95",
        "worst",
        "ratio",
        "over 17 ms",
        "over 34 ms",
        "work",
      ],
      [
        { name: "the article", of: marked },
        { name: "plain text", of: plain },
      ].map(({ name, of: { intervals, work } }) => [
        name,
        ...cells(intervals, plain.intervals),
        late(intervals, 17.5),
        late(intervals, 34.5),
        work.toFixed(1),
      ]),
    ),
  ].join("\n\n");
}
