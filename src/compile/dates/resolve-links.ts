import type { DatingStep } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { type Bounds, latestPublication, narrow, UNBOUNDED, withoutTime } from "./combine-dates.ts";
import type { DateContext } from "./date-context.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";
import { type LinkSeed, targetOf } from "./resolve-target.ts";

/** The result of the temporal links of a dating. */
export interface ResolvedLinks {
  /** The date of the words, narrowed by the links; null if nothing bounds it yet. */
  readonly date: PartialDate | null;
  readonly steps: readonly DatingStep[];
  /** Whether a link gives a latest day, so that the articles need not. */
  readonly isDating: boolean;
  /** False if a link has no target or contradicts the date, which is reported. */
  readonly isWhole: boolean;
}

/**
 * The bounds that a target sets. What is before a publication has the grace of one that is approximate
 * (see latestPublication).
 */
function boundsOf({ relation, document }: LinkSeed, target: PartialDate): Bounds {
  const { earliest, latest } = bounds(target);
  if (relation === "simultaneous") return { earliest, latest };
  if (relation === "after") return { earliest, latest: null };
  return { earliest: null, latest: document ? latestPublication(target) : latest };
}

/**
 * The links with their index in the seeds, those for the same day before those that give a bound.
 */
function inOrder(links: readonly LinkSeed[]): (readonly [LinkSeed, number])[] {
  const rank = ({ relation }: LinkSeed) => (relation === "simultaneous" ? 0 : 1);
  return links
    .map((link, index) => [link, index] as const)
    .toSorted(([a], [b]) => rank(a) - rank(b));
}

/** Applies the links of a dating to the date of its words. */
export function resolveLinks(
  seed: EventDatingSeed,
  place: SeedPlace,
  start: PartialDate | null,
  context: DateContext,
): ResolvedLinks {
  const links = seed.links ?? [];
  const steps: DatingStep[] = [];
  let date = start;
  let isWhole = true;
  for (const [link, index] of inOrder(links)) {
    const at = place.at("links", index);
    const target = targetOf(link, at, context);
    if (!target) {
      isWhole = false;
      continue;
    }
    const { relation } = link;
    const bound = boundsOf(link, target.date);
    if (bound.earliest === UNBOUNDED.earliest && bound.latest === UNBOUNDED.latest) {
      isWhole = false;
      const message = `\`${target.name}\` is dated ${formatEdtf(target.date)}, so \`${relation}\` gives no bound.`;
      const hint = "Delete the link, or date its target.";
      if (!seed.override) context.report(target.place.problem("link-without-bound", message, hint));
      continue;
    }
    const isFirst = date === null && relation === "simultaneous";
    // The same day, but not the same time.
    const narrowed = isFirst ? withoutTime(target.date) : narrow(date, bound);
    if (narrowed) {
      date = narrowed;
      steps.push(target.toStep(date));
      continue;
    }
    isWhole = false;
    const message = `${relation} \`${target.name}\`, of ${formatEdtf(target.date)}, contradicts ${date ? formatEdtf(date) : "the rest"}, which follows from the words and the other links.`;
    const hint = "Check the words and the links; one of them is wrong.";
    if (!seed.override) context.report(target.place.problem("dating-contradiction", message, hint));
  }
  const isDating = links.some(({ relation }) => relation !== "after");
  return { date, steps, isDating, isWhole };
}

/** The document that anchors the date of a linked event, or the linked document itself. */
export function anchorOfLinks({ links }: EventDatingSeed, context: DateContext): string | null {
  const link = links?.find(({ relation }) => relation !== "after");
  if (!link) return null;
  return link.event ? (context.datingOf(link.event)?.anchor ?? null) : (link.document ?? null);
}
