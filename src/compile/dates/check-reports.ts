import type { Dating } from "../../domain/dates/dating.ts";
import { bounds } from "../../domain/dates/partial-date.ts";
import { latestPublication } from "./combine-dates.ts";
import type { DateContext } from "./date-context.ts";
import type { DatingRequest } from "./resolve-event.ts";

/** The documents whose own words give the date, so that they may announce what is still to come. */
function datingDocuments({ steps }: Dating): ReadonlySet<string> {
  const found = steps.flatMap((step) => ("words" in step && step.words ? [step.words] : []));
  return new Set(found.map(({ document }) => document));
}

/**
 * Refuses an event that lies after an article that reports it: one of the two is wrong, unless the
 * article announces it. A person who sets the date answers for it.
 */
export function checkReports(
  dating: Dating,
  { seed, place, documents }: DatingRequest,
  { publications, report }: DateContext,
): void {
  const { earliest } = bounds(dating.date);
  if (earliest === null || seed.override) return;
  const announcing = datingDocuments(dating);
  for (const document of documents) {
    const published = publications.get(document);
    const latest = published && latestPublication(published.date);
    if (!latest || latest >= earliest || announcing.has(document)) continue;
    const message = `It is dated ${dating.edtf}, but \`${document}\`, of ${published.edtf}, already reports it.`;
    const hint = `Check the words and the quotes. If \`${document}\` announces it, add its words for the day to \`expressions\`, or use \`override\` with a reason.`;
    const words = place.at("expressions", 0, "exact");
    const at = (seed.expressions ?? []).length > 0 ? words : place.at("links");
    report(at.problem("dating-contradiction", message, hint));
  }
}
