import type { EventId } from "../../../domain/ids.ts";
import { fitWindow } from "./fit-window.ts";
import { labelShift } from "./label-room.ts";
import { type Density, type LaneLayout, layOutLanes, type PlacedLane } from "./lane-layout.ts";
import { packingScale, packRows } from "./rows.ts";
import type { Mark, Stretch } from "./timeline-items.ts";

/** Sizes in pixels, by id. */
export type Sizes = ReadonlyMap<string, number>;

/** Pixels kept free between two marks of a row, and after a label. */
const GAP = 6;

/** Pixels by which window and marks may be off on screen, both being rounded to whole ones. */
const ROUNDING = 2;

export interface BoardInput {
  readonly lanes: readonly { readonly id: string }[];
  readonly marks: readonly Mark[];
  readonly density: Density;
  readonly selected: EventId | null;
  readonly period: Stretch;
  readonly extent: Stretch;
  /** The window on screen; null for the fitted one. */
  readonly window: Stretch | null;
  /** Pixels of the drawing along time, and of the lanes' room downward. */
  readonly width: number;
  readonly height: number;
  /** Days with words on them, which want a lane that is free there. */
  readonly silences: readonly Stretch[];
  readonly labels: Sizes;
  readonly headings: Sizes;
}

/** Where everything stands, short of the way from time to pixels. */
export interface Board {
  readonly fitted: Stretch;
  readonly rowOf: ReadonlyMap<EventId, number>;
  /** For each mark the pixels by which its label may begin before it, to end inside the window. */
  readonly backOf: ReadonlyMap<EventId, number>;
  readonly layout: LaneLayout;
  /** For each silence the first lane in which nothing is drawn there; null when there is none. */
  readonly quiet: readonly (PlacedLane | null)[];
}

/** Pixels that a mark's label takes from its start on; zero where labels are not drawn. */
export function labelWidth(input: Pick<BoardInput, "density" | "labels">, id: EventId): number {
  return input.density === "labelled" ? (input.labels.get(id) ?? 0) : 0;
}

/** Packs the marks of each lane into rows and gives rows and lanes their heights. */
export function arrange(input: BoardInput): Board {
  const { lanes, marks, density, selected, period, extent, window, width, height } = input;
  const labels = marks.map(({ id, start }) => ({ start, width: labelWidth(input, id) + GAP }));
  const fitted = fitWindow(period, density === "labelled" ? labels : [], width, extent);
  const fittedScale = width / (fitted.end - fitted.start);
  const scale = window
    ? packingScale(width / (window.end - window.start), fittedScale)
    : fittedScale;

  // A label too long for what is left of the fitted window moves back, over the days before its mark.
  const backOf = new Map(
    marks.map(({ id, start }) => {
      const from = (start - fitted.start) * fittedScale + ROUNDING;
      return [id, labelShift(from, labelWidth(input, id), width)];
    }),
  );
  const boxesAt = (lane: string, at: number) =>
    marks.flatMap((mark) => {
      if (mark.lane !== lane) return [];
      const start = (mark.start - extent.start) * at;
      const end = (mark.end - extent.start) * at;
      // What is drawn of a mark keeps its distance from the edges of its days: the next day may follow.
      return [
        {
          id: mark.id,
          start: start - (backOf.get(mark.id) ?? 0),
          end: Math.max(end - GAP, start + labelWidth(input, mark.id)),
        },
      ];
    });

  const packed = lanes.map(({ id }) => packRows(boxesAt(id, scale), GAP));
  const needs = lanes.map(({ id }, index) => {
    // Never fewer than the fitted window needs: zooming must not shake the page.
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

/** Pixels from the top of its lane, and of the first lane, to a mark's row. */
export function placeOf(
  { id, lane }: Pick<Mark, "id" | "lane">,
  { rowOf, layout }: Board,
): { readonly inLane: number; readonly inDrawing: number } {
  const placed = layout.lanes.find((candidate) => candidate.id === lane);
  const inLane = (placed?.rowsTop ?? 0) + (rowOf.get(id) ?? 0) * layout.row;
  return { inLane, inDrawing: (placed?.top ?? 0) + inLane };
}
