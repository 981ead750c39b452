import { type Frame, LABEL_GAP, rect, symbolOf, type WeightedMark, xOf } from "./block-frame.ts";
import type { Bracket } from "./brackets.ts";
import { type LabelChoice, type LabelledMark, labelChoices, placed } from "./label-modes.ts";
import type { Block, Rect, Variant } from "./pack.ts";

/** A line of shared doubt. Its ends are times, so that it follows the window; the rest is in pixels of its block. */
export interface DrawnBracket {
  readonly bracket: Bracket<WeightedMark>;
  /** The middle of the line. */
  readonly line: number;
  /** Where the line is interrupted by labels, in pixels from the start of the window. Null if it runs above them. */
  readonly gap: { readonly start: number; readonly end: number } | null;
  /** Where its words are, in pixels from the start of the window; null if they have no room. */
  readonly words: { readonly start: number; readonly width: number } | null;
  /** The bottom of its last member. */
  readonly bottom: number;
}

/** What a block draws. */
export interface Drawn {
  readonly marks: readonly LabelledMark[];
  readonly bracket: DrawnBracket | null;
  /** Members of the bracket that are only counted, in a row at its line. */
  readonly folded: readonly WeightedMark[];
}

/** Pixels from the end of a line to a symbol or a label. */
const STANDOFF = 5;

/** The least pixels of a piece of line that is worth drawing. */
const LEAST_LINE = 14;

const NONE: readonly never[] = [];

function variant(rects: readonly Rect[], cost: number, drawn: Drawn): Variant<Drawn> {
  const height = Math.max(...rects.map(({ top, height }) => top + height));
  return { rects, height, cost, drawn };
}

function asBlock(variants: Variant<Drawn>[]): Block<Drawn> {
  const [first, ...others] = variants;
  if (!first) throw new Error("A block has no variant.");
  return { variants: [first, ...others] };
}

/** A mark without a bracket. */
export function markBlock(frame: Frame, mark: WeightedMark): Block<Drawn> {
  return asBlock(
    labelChoices(frame, mark, true).map((choice) => {
      const { mark: drawn, rect } = placed(frame, mark, choice, 0, true);
      return variant([rect], choice.cost, { marks: [drawn], bracket: null, folded: NONE });
    }),
  );
}

/** The dates of members stand on the line of their bracket; who tells a claim follows it. */
function isNoted({ weight }: WeightedMark): boolean {
  return weight === "claim";
}

/** Sentences that end at their symbols begin together, like lines of a paragraph. */
function aligned<T extends { readonly member: WeightedMark; readonly choice: LabelChoice }>(
  chosen: readonly T[],
): readonly T[] {
  const isBack = ({ member, choice }: T) =>
    member.weight === "claim" && (choice.mode === "before" || choice.mode === "before-two");
  const longest = Math.max(0, ...chosen.filter(isBack).map(({ choice }) => choice.width));
  return chosen.map((each) => {
    if (!isBack(each)) return each;
    const by = longest - each.choice.width;
    return {
      ...each,
      choice: { ...each.choice, width: longest, start: each.choice.start - by },
    };
  });
}

/** The members of a bracket below each other, each with its label as `choose` takes it. */
function stack(
  frame: Frame,
  members: readonly WeightedMark[],
  top: number,
  choose: (choices: readonly LabelChoice[]) => LabelChoice | undefined,
) {
  const chosen = aligned(
    members.map((member) => {
      const choices = labelChoices(frame, member, isNoted(member));
      const choice = choose(choices) ?? choices[0];
      if (!choice) throw new Error("A mark has no label.");
      return { member, choice };
    }),
  );
  let bottom = top;
  const rows = chosen.map(({ member, choice }) => {
    const row = placed(frame, member, choice, bottom, isNoted(member));
    bottom += choice.height;
    return row;
  });
  return { rows, bottom, cost: Math.max(...chosen.map(({ choice }) => choice.cost)) };
}

/** Pixels that the arrow or the tick at the start of a line takes. */
const ARROW = 14;

/** Where words may begin on a line: near its members, else at its start, else in between. */
function wordPlaces(from: number, to: number, words: number): number[] {
  const first = from + ARROW;
  const last = to - LABEL_GAP - words;
  if (last < first) return [];
  const between = [0.66, 0.33].map((part) => first + (last - first) * part);
  return [last, first, ...between].map(Math.round);
}

/** A bracket whose members are outside the window: what its line covers of it, with its words. */
export function passingBlock(
  frame: Frame,
  bracket: Bracket<WeightedMark>,
  words: number,
): Block<Drawn> {
  const from = Math.max(0, xOf(frame, bracket.start));
  const to = Math.min(frame.width, xOf(frame, bracket.end));
  const height = frame.heights.line;
  const [at = null] = wordPlaces(from, to, words).slice(1);
  const said = at === null ? null : { start: at, width: words };
  const line = Math.round(height / 2);
  const drawn = { bracket, line, gap: null, words: said, bottom: line };
  const rects = [rect(frame, from, to, 0, height)];
  return asBlock([variant(rects, 0, { marks: NONE, bracket: drawn, folded: NONE })]);
}

/** Pixels of the row of a folded bracket, with its number after its words. */
const FOLDED = { height: 24, number: 64 };

/** A bracket in one row, which counts its members. */
function foldedVariant(
  frame: Frame,
  bracket: Bracket<WeightedMark>,
  words: number,
): Variant<Drawn> {
  const from = Math.max(0, xOf(frame, bracket.start));
  const to = Math.min(frame.width, xOf(frame, bracket.end));
  const line = FOLDED.height / 2;
  const drawn = { bracket, line, gap: null, words: null, bottom: line };
  const { symbol } = symbolOf(frame, bracket.members[0]);
  const start = Math.min(symbol, frame.width - words - FOLDED.number);
  const rects = [
    rect(frame, from, to, line - 2, 4, "line"),
    rect(frame, start, start + words + FOLDED.number, 0, FOLDED.height),
  ];
  return variant(rects, 150, { marks: NONE, bracket: drawn, folded: bracket.members });
}

/** The bracket of one or more marks: a line over its bounds, its words on it, its members where they were told. */
export function bracketBlock(
  frame: Frame,
  bracket: Bracket<WeightedMark>,
  words: number,
): Block<Drawn> {
  const { members, attested } = bracket;
  const [first] = members;
  const from = xOf(frame, bracket.start);
  const to = xOf(frame, bracket.end);
  const { symbol } = symbolOf(frame, first);
  const variants: Variant<Drawn>[] = [];
  const modes = [
    (choices: readonly LabelChoice[]) => choices.find(({ mode }) => mode === "one"),
    (choices: readonly LabelChoice[]) =>
      choices.reduce((a, b) =>
        b.cost < a.cost || (b.cost === a.cost && b.width < a.width) ? b : a,
      ),
    (choices: readonly LabelChoice[]) => choices.find(({ mode }) => mode === "two"),
  ];
  const room = symbol - STANDOFF - from;
  const seen = new Set<string>();
  for (const choose of modes) {
    const key = members
      .map((member) => choose(labelChoices(frame, member, isNoted(member)))?.mode)
      .join();
    if (seen.has(key)) continue;
    seen.add(key);
    // On the line of the first member, before its symbol.
    if (!attested && first.weight !== "claim" && room >= words + 2 * LABEL_GAP) {
      const { rows, bottom, cost } = stack(frame, members, 0, choose);
      const labels = rows.map((row) => row.rect);
      const row = labels[0];
      const clear = row && row.start >= symbol - LABEL_GAP;
      if (row && clear) {
        const line = Math.round(row.height / 2);
        const gap = { start: symbol - STANDOFF, end: row.end + STANDOFF };
        const lines = [
          rect(frame, from, gap.start, line - 2, 4, "line"),
          ...(to - gap.end >= LEAST_LINE ? [rect(frame, gap.end, to, line - 2, 4, "line")] : []),
        ];
        for (const at of wordPlaces(from, gap.start, words)) {
          const rects = [...labels, ...lines, rect(frame, at, at + words, line - 8, 16)];
          const drawn = { bracket, line, gap, words: { start: at, width: words }, bottom };
          const marks = rows.map((each) => each.mark);
          variants.push(variant(rects, cost, { marks, bracket: drawn, folded: NONE }));
        }
      }
    }
    // On a line of its own, above its members.
    const { rows, bottom, cost } = stack(frame, members, frame.heights.line, choose);
    const marks = rows.map((each) => each.mark);
    const labels = rows.map((row) => row.rect);
    const line = Math.round(frame.heights.line / 2);
    const above = rect(frame, from, to, 0, frame.heights.line);
    const [at = null] = wordPlaces(from, to, words).slice(1);
    const said = at === null ? null : { start: at, width: words };
    const drawn = { bracket, line, gap: null, words: said, bottom };
    variants.push(
      variant([...labels, above], cost + (at === null ? 40 : 6), {
        marks,
        bracket: drawn,
        folded: NONE,
      }),
    );
  }
  const canFold = frame.folds && members.length > 1 && first.weight !== "claim";
  return asBlock(canFold ? [...variants, foldedVariant(frame, bracket, words)] : variants);
}
