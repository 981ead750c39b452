import type { Corpus } from "../../../domain/corpus.ts";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import { type DateForm, formOf } from "../../../domain/dates/date-form.ts";
import type { Dating } from "../../../domain/dates/dating.ts";
import { compareDatings, lastDayOf } from "../../../domain/dates/mark-day.ts";
import { bounds } from "../../../domain/dates/partial-date.ts";
import type { Figure } from "../../../domain/figure.ts";
import type { DocumentId } from "../../../domain/ids.ts";
import type { LocalisedText } from "../../../domain/localised-text.ts";
import type { Unit } from "../../../domain/unit.ts";
import { distinctClaims, statementKey } from "../../../evidence/claims/distinct-claims.ts";
import { claimDating } from "../../../evidence/dates/claim-dating.ts";
import { disagreementsConcerning } from "../concerning.ts";
import { columnsOver, type DayColumn } from "./day-columns.ts";

/** One quantity, and the claims that state it for one date. Never empty. */
export interface Statement {
  readonly figures: readonly [Figure, ...Figure[]];
}

/** What is claimed of a population for one date. */
export interface ClaimLine {
  readonly dating: Dating;
  /** How the date is drawn, as in the timeline. */
  readonly form: DateForm;
  /** Places in the columns, from 0. An open end reaches the edge. */
  readonly from: number;
  readonly to: number;
  readonly statements: readonly Statement[];
  /** Whether the statements contradict each other. */
  readonly contradictory: boolean;
}

export interface PopulationRow {
  readonly population: LocalisedText;
  /** In order of time. */
  readonly lines: readonly ClaimLine[];
}

export interface UnitRows {
  readonly unit: Unit;
  /** The number of claims. Copies of one text count once. */
  readonly claims: number;
  /** In the order of the seeds, never by size. */
  readonly rows: readonly PopulationRow[];
}

/** All figures by unit and population, over days. Nothing in it depends on the size of a number. */
export interface FigurePicture {
  readonly columns: readonly DayColumn[];
  /** In the order of the corpus. */
  readonly units: readonly UnitRows[];
  readonly leavesOutCopies: boolean;
}

/** Leaves out copies of one text that state the same quantity for the same date. */
function withoutCopies(figures: readonly Figure[], corpus: Corpus): Figure[] {
  const first = new Map<string, DocumentId>();
  return figures.filter((figure) => {
    const date = claimDating(figure, corpus)?.edtf;
    const said = JSON.stringify([statementKey(figure, corpus), figure.value, date]);
    const stated = first.get(said) ?? figure.document;
    first.set(said, stated);
    return stated === figure.document;
  });
}

function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string) {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group) group.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return [...groups.values()];
}

/** The first and last day that a line reaches; null where it is open. */
function reachOf(dating: Dating) {
  return { earliest: bounds(dating.date).earliest, latest: lastDayOf(dating) };
}

function linesOf(
  figures: readonly Figure[],
  columns: readonly DayColumn[],
  corpus: Corpus,
): ClaimLine[] {
  const place = (day: CalendarDay) =>
    columns.findIndex(({ first, last }) => first <= day && day <= last);
  return grouped(figures, (figure) => claimDating(figure, corpus)?.edtf ?? "")
    .flatMap((own) => {
      const dating = claimDating(own[0], corpus);
      if (!dating) return [];
      const { earliest, latest } = reachOf(dating);
      return [
        {
          dating,
          form: formOf(dating.date),
          from: earliest === null ? 0 : place(earliest),
          to: latest === null ? columns.length - 1 : place(latest),
          statements: grouped(own, ({ value }) => JSON.stringify(value)).map((each) => ({
            figures: each,
          })),
          contradictory: disagreementsConcerning(own, corpus.data.disagreements).some(
            ({ type }) => type === "contradiction",
          ),
        },
      ];
    })
    .toSorted((a, b) => compareDatings(a.dating, b.dating));
}

/** Builds the picture of all figures of the corpus. */
export function pictureOf(corpus: Corpus): FigurePicture {
  const { figures, units, period } = corpus.data;
  const drawn = withoutCopies(figures, corpus);
  const ends = drawn.flatMap((figure) => {
    const dating = claimDating(figure, corpus);
    return dating ? Object.values(reachOf(dating)).filter((day) => day !== null) : [];
  });
  const columns = columnsOver(period, ends);
  const claims = distinctClaims(figures, corpus);
  return {
    columns,
    leavesOutCopies: drawn.length < figures.length,
    units: units.flatMap((unit) => {
      const own = drawn.filter((figure) => figure.unit === unit.id);
      if (own.length === 0) return [];
      const rows = grouped(own, ({ population }) => JSON.stringify(population));
      return [
        {
          unit,
          claims: claims.filter((figure) => figure.unit === unit.id).length,
          rows: rows.map((ofRow) => ({
            population: ofRow[0].population,
            lines: linesOf(ofRow, columns, corpus),
          })),
        },
      ];
    }),
  };
}
