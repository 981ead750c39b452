import type { EventId, KindId } from "../../../domain/ids.ts";
import { type Frame, type WeightedMark, xOf } from "./block-frame.ts";
import { bracketBlock, type Drawn, type DrawnBracket, markBlock, passingBlock } from "./blocks.ts";
import { type Bracket, bracketsOf, isBounded } from "./brackets.ts";
import { FOLD_ROW, type Fold, type Histogram } from "./folds.ts";
import type { LabelledMark } from "./label-modes.ts";
import { candidates, foldOf, foldsOf, histogramIn } from "./lane-folds.ts";
import type { InView } from "./mark-index.ts";
import { type Block, pack, packBest, type Rect } from "./pack.ts";
import type { Stretch } from "./timeline-items.ts";

/** What is drawn in a lane. Tops are pixels from its first row. */
export interface LaneBoard {
  readonly id: KindId;
  readonly marks: readonly LabelledMark[];
  readonly brackets: readonly DrawnBracket[];
  readonly folds: readonly Fold[];
  /** How all its events lie in the window; null if all of them are drawn. */
  readonly histogram: Histogram | null;
  readonly height: number;
  /** What its labels, grounds and lines cover. */
  readonly taken: readonly Rect[];
}

/** The marks of a lane, and what its blocks need beside them. */
export interface LaneInput {
  readonly id: KindId;
  readonly view: InView<WeightedMark>;
  /** Marks near the window, which are drawn as far as they fit, so that a moved window is not empty. */
  readonly beside: readonly WeightedMark[];
  readonly selected: EventId | null;
  /** The units of the calendar whose events are counted together. */
  readonly units: readonly Stretch[];
  /** The most pixels that its rows may take; null if they may take what they need. */
  readonly limit: number | null;
  /** The width of a bracket's words in pixels; zero if brackets have none. */
  wordsOf(bracket: Bracket<WeightedMark>): number;
}

interface Ranked {
  readonly block: Block<Drawn>;
  readonly marks: readonly WeightedMark[];
  /** The order in which blocks are packed first. */
  readonly rank: number;
  /** Pixels of time that it spans, and where its symbol stands. */
  readonly span: number;
  readonly at: number;
}

function rankOf({ weight, attested, form }: WeightedMark, members: number): number {
  const isSure = form === "day" || form === "time" || form === "span";
  if (attested && members > 1) return 0;
  if (weight === "anchor") return isSure ? 1 : 2;
  if (weight === "day") return 3;
  if (attested) return 4;
  return members > 1 ? 6 : isBounded({ form } as WeightedMark) ? 7 : 5;
}

/** How many further orders are tried. */
const ORDERS = 40;

/** The most blocks of a lane for which further orders are tried. */
const SHUFFLED = 32;

/** Further orders, always the same ones, so that the drawing is the same at every visit. */
function shuffles<T>(list: readonly T[]): T[][] {
  let seed = 1;
  const next = (below: number) => {
    // The constants of ANSI C; any would do.
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  return Array.from({ length: ORDERS }, () => {
    const left = [...list];
    return list.flatMap(() => left.splice(next(left.length), 1));
  });
}

/** The blocks of marks: one for each, but one for all of a bracket. */
function rankedBlocks(
  frame: Frame,
  marks: readonly WeightedMark[],
  { selected, wordsOf }: LaneInput,
): Ranked[] {
  const first = (own: readonly WeightedMark[]) => own.some(({ id }) => id === selected);
  const single = marks
    .filter((mark) => !isBounded(mark))
    .map((mark): Ranked => {
      const rank = first([mark]) ? -1 : rankOf(mark, 1);
      return { block: markBlock(frame, mark), marks: [mark], rank, span: 0, at: mark.at };
    });
  const shared = bracketsOf(marks).map((bracket): Ranked => {
    const { members } = bracket;
    const span = xOf(frame, bracket.end) - xOf(frame, bracket.start);
    const block = bracketBlock(frame, bracket, wordsOf(bracket));
    const rank = first(members) ? -1 : rankOf(members[0], members.length);
    return { block, marks: members, rank, span, at: members[0].at };
  });
  return [...single, ...shared];
}

/** Brackets of which only the line is in the window. */
function passing(frame: Frame, { view, wordsOf }: LaneInput): Block<Drawn>[] {
  const { start, end } = frame.window;
  const outside = [...view.before, ...view.after].filter(
    (mark) => isBounded(mark) && mark.start < end && mark.end > start,
  );
  return bracketsOf(outside.slice(0, MOST_PASSING)).map((bracket) =>
    passingBlock(frame, bracket, wordsOf(bracket)),
  );
}

/** The most turning points of a lane that are drawn even if they need more room than it has. */
const MOST_FIRST = 4;

/** The most marks outside the window whose lines are drawn in it. */
const MOST_PASSING = 24;

const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || a.at - b.at;

/** Packs blocks without a limit. Several orders are tried, because long lines fit above some and below others. */
function packAll(frame: Frame, ranked: readonly Ranked[], late: readonly Block<Drawn>[]) {
  const ordered = (order: (a: Ranked, b: Ranked) => number) => [...ranked].sort(order);
  const orders = [
    ordered(byRank),
    ordered((a, b) => b.span - a.span || byRank(a, b)),
    ordered(
      (a, b) => (a.rank > 2 ? 1 : 0) - (b.rank > 2 ? 1 : 0) || b.span - a.span || a.at - b.at,
    ),
    ordered((a, b) => b.at - a.at || b.span - a.span || a.rank - b.rank),
    ...(frame.tight && ranked.length <= SHUFFLED ? shuffles(ranked) : []),
  ];
  return packBest(
    orders.map((order) => order.map(({ block }) => block)),
    late,
  );
}

/** Packs the rows of a lane, and counts what has no room in it. */
export function packLane(frame: Frame, input: LaneInput): LaneBoard {
  const { id, view, limit } = input;
  const chosen =
    limit === null ? view.inside : candidates(view.inside, input.units, input.selected);
  // Where not all have room, turning points come first.
  const isFirst = ({ rank }: Ranked) => limit !== null && (rank === -1 || rank === 1 || rank === 2);
  const ranked = rankedBlocks(frame, chosen, input).sort(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || byRank(a, b),
  );
  const beside = rankedBlocks(frame, input.beside, input).map(({ block }) => block);
  const lines = passing(frame, input);
  const rows = limit === null ? null : Math.max(frame.heights.row, limit - FOLD_ROW);
  const place = (list: readonly Ranked[]) =>
    rows === null
      ? packAll(frame, list, [...lines, ...beside])
      : pack(
          list.map(({ block }) => block),
          rows,
          [...lines, ...beside],
          Math.max(1, Math.min(MOST_FIRST, list.filter(isFirst).length)),
        );
  let packed = place(ranked);
  const hasRoom = (_: Ranked, index: number) => packed.blocks[index] !== null;
  const isClaim = ({ marks }: Ranked) => marks.some(({ weight }) => weight === "claim");
  // None of several claims is preferred: if one has no room, all of them are counted.
  if (rows !== null && !ranked.every((each, index) => !isClaim(each) || hasRoom(each, index))) {
    packed = place(ranked.filter((each) => !isClaim(each)));
  }
  const drawn = packed.blocks.flatMap((block) => block ?? []);
  const marks = drawn.flatMap(({ top, drawn }) =>
    drawn.marks.map((mark) => ({ ...mark, top: mark.top + top })),
  );
  const ownFolds = drawn.flatMap(({ top, drawn: { folded, bracket } }): Fold[] =>
    bracket && folded.length > 0
      ? [foldOf("bracket", id, folded, bracket.bracket.place, top, bracket.bracket.key)]
      : [],
  );
  const shown = new Set([...marks.map((mark) => mark.id), ...ownFolds.flatMap(({ ids }) => ids)]);
  const left = view.inside.filter((mark) => !shown.has(mark.id));
  const rest = foldsOf(frame, input, left, packed.height);
  return {
    id,
    marks,
    brackets: drawn.flatMap(({ top, drawn: { bracket } }) =>
      bracket ? [{ ...bracket, line: bracket.line + top, bottom: bracket.bottom + top }] : [],
    ),
    folds: [...ownFolds, ...rest],
    histogram: left.length > 0 ? histogramIn(frame, id, view.inside) : null,
    height: packed.height + (rest.length > 0 ? FOLD_ROW : 0),
    taken: packed.taken,
  };
}
