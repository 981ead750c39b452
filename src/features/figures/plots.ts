import type { Corpus } from "../../domain/corpus.ts";
import { addDays, type CalendarDay, daysBetween } from "../../domain/dates/calendar-day.ts";
import { compareDatings, markOf, type Placed } from "../../domain/dates/mark-day.ts";
import { eachDay, type PartialDate, unitOf } from "../../domain/dates/partial-date.ts";
import type { Figure } from "../../domain/figure.ts";
import type { DocumentId } from "../../domain/ids.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { distinctClaims, statementKey } from "../../evidence/claims/distinct-claims.ts";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { reachOf, type Scale, scaleFor } from "./reach.ts";

/** Figures of one unit and one population, by date. */
export interface Plot {
  readonly population: LocalisedText;
  /** Null if no claim states a number. */
  readonly scale: Scale | null;
  /** In chronological order, one per date. */
  readonly stops: readonly Stop[];
  /** Whether identical copies are left out. */
  readonly leavesOut: boolean;
}

/** A date with figures. */
export interface Stop {
  /** The date in EDTF. */
  readonly key: string;
  readonly date: PartialDate;
  readonly figures: readonly Figure[];
  /** The days since the previous stop. Null if they are more than MAX_GAP_DAYS or cannot be counted. */
  readonly daysBefore: readonly CalendarDay[] | null;
}

/** A longer gap between two stops interrupts the axis. */
const MAX_GAP_DAYS = 5;

function daysFrom(last: Placed | undefined, next: Placed): CalendarDay[] | null {
  if (!last) return [];
  if (unitOf(last.date) !== "day" || unitOf(next.date) !== "day") return null;
  const [from, to] = [markOf(last), markOf(next)];
  const missing = daysBetween(from, to) - 1;
  return missing > MAX_GAP_DAYS ? null : eachDay(addDays(from, 1), addDays(to, -1));
}

function stopsOf(figures: readonly Figure[], corpus: Corpus): Stop[] {
  const dates = new Map<string, { readonly dating: Placed; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const dating = claimDating(figure, corpus);
    if (!dating) continue;
    const known = dates.get(dating.edtf);
    if (known) known.figures.push(figure);
    else dates.set(dating.edtf, { dating, figures: [figure] });
  }
  return [...dates]
    .toSorted(([, one], [, other]) => compareDatings(one.dating, other.dating))
    .map(([key, { dating, figures: given }], index, all) => ({
      ...{ key, date: dating.date, figures: given },
      daysBefore: daysFrom(all[index - 1]?.[1].dating, dating),
    }));
}

/** Leaves out copies of one text that state the same quantity for the same date. */
function withoutCopies(figures: readonly Figure[], corpus: Corpus): Figure[] {
  const first = new Map<string, DocumentId>();
  return figures.filter((figure) => {
    const { value, document } = figure;
    const date = claimDating(figure, corpus)?.edtf;
    const said = JSON.stringify([statementKey(figure, corpus), value, date]);
    const stated = first.get(said) ?? document;
    first.set(said, stated);
    return stated === document;
  });
}

/**
 * The plots for these figures: one for each unit and population (same wording) with at least two claims.
 * Numbers of two populations side by side would suggest a comparison that no source makes.
 */
export function plotsOf(figures: readonly Figure[], corpus: Corpus): Plot[] {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.unit, figure.population]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group): Plot[] => {
    if (distinctClaims(group, corpus).length < 2) return [];
    const drawn = withoutCopies(group, corpus);
    const ends = drawn
      .flatMap(({ value }) => reachOf(value) ?? [])
      .map(({ from, to }) => Math.max(from, to ?? 0));
    return [
      {
        population: group[0].population,
        scale: ends.length === 0 ? null : scaleFor(Math.max(...ends)),
        stops: stopsOf(drawn, corpus),
        leavesOut: drawn.length < group.length,
      },
    ];
  });
}
