import type { Corpus } from "../../domain/corpus.ts";
import { addDays, type CalendarDay, daysBetween } from "../../domain/dates/calendar-day.ts";
import {
  compareDates,
  eachDay,
  markDay,
  type PartialDate,
  unitOf,
} from "../../domain/dates/partial-date.ts";
import type { Figure } from "../../domain/figure.ts";
import type { DocumentId } from "../../domain/ids.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { distinctClaims, statementKey } from "../../evidence/claims/distinct-claims.ts";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { reachOf, type Scale, scaleFor } from "./reach.ts";

/** Figures of one unit and one population over the dates for which they are given. */
export interface Plot {
  readonly population: LocalisedText;
  /** Null where none of them gives a number. */
  readonly scale: Scale | null;
  /** In order of time, one for each date. */
  readonly stops: readonly Stop[];
  /** Whether copies that repeat another's words are left out. */
  readonly leavesOut: boolean;
}

/** A date for which figures are given. */
export interface Stop {
  /** The date in EDTF. */
  readonly key: string;
  readonly date: PartialDate;
  readonly figures: readonly Figure[];
  /** The days since the stop before it for which none is given; null where these are more than fit, or no days. */
  readonly daysBefore: readonly CalendarDay[] | null;
}

/** More days without a figure than these are left out, and the axis is broken there. */
const MOST_DAYS = 5;

function daysFrom(last: PartialDate | undefined, next: PartialDate): CalendarDay[] | null {
  if (!last) return [];
  if (unitOf(last) !== "day" || unitOf(next) !== "day") return null;
  const [from, to] = [markDay(last), markDay(next)];
  const missing = daysBetween(from, to) - 1;
  return missing > MOST_DAYS ? null : eachDay(addDays(from, 1), addDays(to, -1));
}

function stopsOf(figures: readonly Figure[], corpus: Corpus): Stop[] {
  const dates = new Map<string, { readonly date: PartialDate; readonly figures: Figure[] }>();
  for (const figure of figures) {
    const dating = claimDating(figure, corpus);
    if (!dating) continue;
    const known = dates.get(dating.edtf);
    if (known) known.figures.push(figure);
    else dates.set(dating.edtf, { date: dating.date, figures: [figure] });
  }
  return [...dates]
    .toSorted(([, one], [, other]) => compareDates(one.date, other.date))
    .map(([key, { date, figures: given }], index, all) => ({
      ...{ key, date, figures: given },
      daysBefore: daysFrom(all[index - 1]?.[1].date, date),
    }));
}

/** Copies of one text that say the same for the same date are drawn once; else each stands for itself. */
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
 * The figures that can stand in one plot: two claims or more of the same unit and, to the word, of the same
 * population. Numbers of two populations side by side would invite a comparison that no source makes.
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
