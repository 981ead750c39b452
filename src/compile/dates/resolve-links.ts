import type { DatingStep } from "../../domain/dates/dating.ts";
import { bounds, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { type Bounds, narrow, UNBOUNDED, withoutTime } from "./combine-dates.ts";
import type { DateContext } from "./date-context.ts";
import { formatEdtf } from "./edtf/format-edtf.ts";

type LinkSeed = NonNullable<EventDatingSeed["links"]>[number];

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

function targetOf({ event, document }: LinkSeed, context: DateContext): PartialDate | null {
  const dating = event ? context.datingOf(event) : context.publications.get(document ?? "");
  return dating?.date ?? null;
}

function boundsOf(relation: LinkSeed["relation"], target: PartialDate): Bounds {
  const { earliest, latest } = bounds(target);
  if (relation === "simultaneous") return { earliest, latest };
  return relation === "after" ? { earliest, latest: null } : { earliest: null, latest };
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
    const words = link.signal ? context.findWords(link.signal, at.at("signal")) : null;
    const target = targetOf(link, context);
    if (!target || (link.signal && !words)) {
      isWhole = false;
      continue;
    }
    const { relation, event = null, document = null } = link;
    const wanted = at.at(event === null ? "document" : "event");
    const bound = boundsOf(relation, target);
    if (bound.earliest === UNBOUNDED.earliest && bound.latest === UNBOUNDED.latest) {
      isWhole = false;
      const message = `\`${event ?? document}\` is dated ${formatEdtf(target)}, so \`${relation}\` gives no bound.`;
      const hint = "Delete the link, or date its target.";
      if (!seed.override) context.report(wanted.problem("link-without-bound", message, hint));
      continue;
    }
    const isFirst = date === null && relation === "simultaneous";
    // The same day, but not the same time.
    const narrowed = isFirst ? withoutTime(target) : narrow(date, bound);
    if (narrowed) {
      date = narrowed;
      steps.push({ rule: "link", relation, event, document, target, words, date });
      continue;
    }
    isWhole = false;
    const message = `${relation} \`${event ?? document}\`, of ${formatEdtf(target)}, contradicts ${date ? formatEdtf(date) : "the rest"}, which follows from the words and the other links.`;
    const hint = "Check the words and the links; one of them is wrong.";
    if (!seed.override) context.report(wanted.problem("dating-contradiction", message, hint));
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
