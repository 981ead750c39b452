import type { EventId } from "../../../domain/ids.ts";
import { fitWindow } from "./fit-window.ts";
import { labelShift } from "./label-room.ts";
import { type Density, type LaneLayout, layOutLanes, type PlacedLane } from "./lane-layout.ts";
import { packingScale, packRows } from "./rows.ts";
import type { Mark, Stretch } from "./timeline-items.ts";

/** Sizes in pixels, by id. */
export type Sizes = ReadonlyMap<string, number>;

/** Pixels between two marks of a row, and after a label. */
const GAP = 6;

/** Pixels by which window and marks may be off, because both are rounded to whole pixels. */
const ROUNDING = 2;

export interface BoardInput {
  readonly lanes: readonly { readonly id: string }[];
  readonly marks: readonly Mark[];
  readonly density: Density;
  readonly selected: EventId | null;
  readonly period: Stretch;
  readonly extent: Stretch;
  /** The window on screen; null means the fitted one. */
  readonly window: Stretch | null;
  /** Pixels of the drawing along time, and available for the lanes vertically. */
  readonly width: number;
  readonly height: number;
  /** Silent days, whose words need a lane that is free on these days. */
  readonly silences: readonly Stretch[];
  readonly labels: Sizes;
  readonly headings: Sizes;
}

/** The arrangement of marks and lanes. Positions along time are not part of it. */
export interface Board {
  readonly fitted: Stretch;
  readonly rowOf: ReadonlyMap<EventId, number>;
  /** For each mark, the pixels by which its label may begin before it in order to end inside the window. */
  readonly backOf: ReadonlyMap<EventId, number>;
  readonly layout: LaneLayout;
  /** For each silence, the first lane that is empty on these days; null if none is. */
  readonly quiet: readonly (PlacedLane | null)[];
}

/** Pixels of a mark's label; zero if labels are not drawn. */
export function labelWidth(input: Pick<BoardInput, "density" | "labels">, id: EventId): number {
  return input.density === "labelled" ? (input.labels.get(id) ?? 0) : 0;
}

/** Packs the marks of each lane into rows and computes the heights of rows and lanes. */
export function arrange(input: BoardInput): Board {
  const { lanes, marks, density, selected, period, extent, window, width, height } = input;
  const labels = marks.map(({ id, at }) => ({ start: at, width: labelWidth(input, id) + GAP }));
  const fitted = fitWindow(period, density === "labelled" ? labels : [], width, extent);
  const fittedScale = width / (fitted.end - fitted.start);
  const scale = window
    ? packingScale(width / (window.end - window.start), fittedScale)
    : fittedScale;

  // A label that does not fit before the end of the fitted window moves back over the days before its mark.
  const backOf = new Map(
    marks.map(({ id, at }) => {
      const from = (at - fitted.start) * fittedScale + ROUNDING;
      return [id, labelShift(from, labelWidth(input, id), width)];
    }),
  );
  const boxesAt = (lane: string, at: number) =>
    marks.flatMap((mark) => {
      if (mark.lane !== lane) return [];
      const start = (mark.start - extent.start) * at;
      const end = (mark.end - extent.start) * at;
      const label = (mark.at - extent.start) * at;
      // A drawn mark has a margin inside its days, so a mark of the next day may follow it.
      return [
        {
          id: mark.id,
          start: Math.min(start, label - (backOf.get(mark.id) ?? 0)),
          end: Math.max(end - GAP, label + labelWidth(input, mark.id)),
        },
      ];
    });

  const packed = lanes.map(({ id }) => packRows(boxesAt(id, scale), GAP));
  const needs = lanes.map(({ id }, index) => {
    // Never fewer than the fitted window needs, so that zooming does not change the height of lanes.
    const fittedRows = packRows(boxesAt(id, fittedScale), GAP).count;
    const rows = Math.max(packed[index]?.count ?? 0, fittedRows);
    return { id, rows, heading: input.headings.get(id) ?? 0 };
  });
  const labelled = density === "compact" ? marks.find(({ id }) => id === selected)?.lane : null;
  const layout = layOutLanes(needs, density, height, labelled ?? null);

  const quiet = input.silences.map((silence) => {
    const start = (silence.start - extent.start) * fittedScale;
    const end = (silence.end - extent.start) * fittedScale;
    const isFree = (lane: string) =>
      boxesAt(lane, fittedScale).every((box) => box.start >= end || box.end <= start);
    return layout.lanes.find(({ id }) => isFree(id)) ?? null;
  });
  const rowOf = new Map(packed.flatMap((rows) => [...rows.rowOf]));
  return { fitted, rowOf, backOf, layout, quiet };
}

/** Pixels from the top of its lane, and from the top of the first lane, to a mark's row. */
export function placeOf(
  { id, lane }: Pick<Mark, "id" | "lane">,
  { rowOf, layout }: Board,
): { readonly inLane: number; readonly inDrawing: number } {
  const placed = layout.lanes.find((candidate) => candidate.id === lane);
  const inLane = (placed?.rowsTop ?? 0) + (rowOf.get(id) ?? 0) * layout.row;
  return { inLane, inDrawing: (placed?.top ?? 0) + inLane };
}
