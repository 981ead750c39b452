import type { Page } from "@playwright/test";
import { firstToRead } from "../../src/state/first-to-read.ts";
import { corpus } from "../corpus.ts";
import { openEvidence } from "../pages/evidence.ts";
import type { Language } from "../pages/isnad-page.ts";
import { calibrate } from "./calibration.ts";
import { cells, table, worst } from "./figures.ts";
import { type Opening, Stopwatch } from "./stopwatch.ts";

interface QuoteOpening extends Opening {
  readonly quote: string;
}

/** A response within this many milliseconds seems immediate. */
const AT_ONCE = 100;

/** The selector of the words of a quote, highlighted in its article. */
export function highlightedWords(quote: string): string {
  return `article mark[data-state="active"][data-quotes~="${quote}"]`;
}

/**
 * Opens every quote through the dossier. The step to an event replaces the dossier and the article, and opens the
 * first quote of the event; a click on the words of each quote opens the others.
 */
async function walk(page: Page, language: Language, stopwatch: Stopwatch) {
  const steps: QuoteOpening[] = [];
  const clicks: QuoteOpening[] = [];
  const { events } = corpus.data;
  const { isnad, dossier } = await openEvidence(page, language, `event=${events[0]?.id}`);
  await isnad.settle();
  const calibration = await calibrate(page, stopwatch);
  for (const [index, event] of events.entries()) {
    const quotes = corpus.quotesOf(event);
    const first = firstToRead(quotes, language, corpus);
    if (!first) throw new Error("An event has no quotes.");
    const rest = quotes.filter((quote) => quote !== first);
    if (index > 0) {
      const opening = await stopwatch.click(dossier.next, highlightedWords(first.id));
      steps.push({ quote: first.id, ...opening });
    }
    if (rest.length === 0) continue;
    await dossier.showAllPlaces();
    for (const { id } of [...rest, first]) {
      clicks.push({
        quote: id,
        ...(await stopwatch.click(dossier.quote(id), highlightedWords(id))),
      });
    }
  }
  return { steps, clicks, calibration };
}

function print(
  name: string,
  openings: readonly QuoteOpening[],
  calibration: readonly Opening[],
): string {
  const rows = (["painted", "seen", "work"] as const).map((key) => [
    key,
    ...cells(
      openings.map((opening) => opening[key]),
      calibration.map((click) => click[key]),
    ),
  ]);
  const shift = worst(openings.map((opening) => opening.shift));
  const moved = openings.filter((opening) => opening.shift > 0);
  const most = moved.find((opening) => opening.shift === shift);
  const late = openings.filter(({ painted }) => painted > AT_ONCE);
  return [
    table([name, "number", "median", "p95", "worst", "ratio"], rows),
    `painted after more than ${AT_ONCE} ms: ${late.length} of ${openings.length}`,
    `layout shift: ${moved.length} of ${openings.length} above 0, worst ${shift.toFixed(4)}${most ? ` (${most.quote})` : ""}`,
  ].join("\n");
}

/** Measures every quote of the corpus in one language; returns tables. */
export async function benchQuotes(page: Page, language: Language): Promise<string> {
  const stopwatch = await Stopwatch.of(page);
  const { steps, clicks, calibration } = await walk(page, language, stopwatch);
  return [
    print(`${language}: a quote is clicked in the dossier, ms`, clicks, calibration),
    print(`${language}: a step opens an event and its first quote, ms`, steps, calibration),
  ].join("\n\n");
}
