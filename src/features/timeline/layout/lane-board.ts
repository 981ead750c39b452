import type { KindId } from "../../../domain/ids.ts";
import { type Frame, type WeightedMark, xOf } from "./block-frame.ts";
import { bracketBlock, type Drawn, type DrawnBracket, markBlock } from "./blocks.ts";
import { type Bracket, bracketsOf, isBounded } from "./brackets.ts";
import type { LabelledMark } from "./label-modes.ts";
import { type Block, packBest, type Rect } from "./pack.ts";

/** What is drawn in a lane. Tops are pixels from its first row. */
export interface LaneBoard {
  readonly id: KindId;
  readonly marks: readonly LabelledMark[];
  readonly brackets: readonly DrawnBracket[];
  readonly height: number;
  /** What its labels, grounds and lines cover. */
  readonly taken: readonly Rect[];
}

/** The marks of a lane, and what its blocks need beside them. */
export interface LaneInput {
  readonly id: KindId;
  /** In order of time. */
  readonly marks: readonly WeightedMark[];
  /** The width of a bracket's words in pixels; zero if brackets have none. */
  wordsOf(bracket: Bracket<WeightedMark>): number;
}

interface Ranked {
  readonly block: Block<Drawn>;
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

/** Packs the blocks of a lane. Several orders are tried, because long lines fit above some and below others. */
export function packLane(frame: Frame, { id, marks, wordsOf }: LaneInput): LaneBoard {
  const single = marks
    .filter((mark) => !isBounded(mark))
    .map((mark): Ranked => {
      const block = markBlock(frame, mark);
      return { block, rank: rankOf(mark, 1), span: 0, at: mark.at };
    });
  const shared = bracketsOf(marks).map((bracket): Ranked => {
    const [first] = bracket.members;
    const span = xOf(frame, bracket.end) - xOf(frame, bracket.start);
    const block = bracketBlock(frame, bracket, wordsOf(bracket));
    return { block, rank: rankOf(first, bracket.members.length), span, at: first.at };
  });
  const ranked = [...single, ...shared];
  const blocksOf = (list: readonly Ranked[]) => list.map(({ block }) => block);
  const ordered = (order: (a: Ranked, b: Ranked) => number) => blocksOf([...ranked].sort(order));
  const { blocks, height, taken } = packBest([
    ordered((a, b) => a.rank - b.rank || a.at - b.at),
    ordered((a, b) => b.span - a.span || a.rank - b.rank || a.at - b.at),
    ordered(
      (a, b) => (a.rank > 2 ? 1 : 0) - (b.rank > 2 ? 1 : 0) || b.span - a.span || a.at - b.at,
    ),
    ordered((a, b) => b.at - a.at || b.span - a.span || a.rank - b.rank),
    ...(frame.tight && ranked.length <= SHUFFLED ? shuffles(ranked) : []).map(blocksOf),
  ]);
  return {
    id,
    marks: blocks.flatMap(({ top, drawn }) =>
      drawn.marks.map((mark) => ({ ...mark, top: mark.top + top })),
    ),
    brackets: blocks.flatMap(({ top, drawn: { bracket } }) =>
      bracket ? [{ ...bracket, line: bracket.line + top, bottom: bracket.bottom + top }] : [],
    ),
    height,
    taken,
  };
}
