import type { CSSProperties } from "react";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import type { DrawnBracket } from "../layout/blocks.ts";
import type { Board } from "../layout/board.ts";
import type { Stretch } from "../layout/timeline-items.ts";

/** A piece of a line: from and to, as fractions of the bracket, each moved by pixels. */
interface Piece {
  readonly from: readonly [part: number, pixels: number];
  readonly to: readonly [part: number, pixels: number];
}

export interface PlacedBracket {
  readonly key: string;
  readonly drawn: DrawnBracket;
  /** Its position among the days and its top in pixels. */
  readonly style: CSSProperties;
  readonly pieces: readonly CSSProperties[];
  /** Where the line turns down beside several members. */
  readonly stem: CSSProperties | null;
  readonly words: CSSProperties | null;
  readonly attested: CSSProperties | null;
  /** Whether a label covers its end, whose tick would cross the letters. */
  readonly covered: boolean;
}

/** The least pixels of a piece of line that is worth drawing. */
const LEAST = 6;

function asInset({ from, to }: Piece): CSSProperties {
  const start = `calc(${from[0] * 100}% + ${from[1]}px)`;
  const end = `calc(${(1 - to[0]) * 100}% - ${to[1]}px)`;
  return { insetInlineStart: start, insetInlineEnd: end };
}

/** The pieces of all brackets, placed so that they follow the window. `start` is the first day of the axis. */
export function placeBrackets({ lanes, window, width }: Board, start: number): PlacedBracket[] {
  const scale = width / (window.end - window.start);
  const xOf = (time: number) => (time - window.start) * scale;
  return lanes.flatMap(({ top, rowsTop, brackets }) =>
    brackets.map((drawn): PlacedBracket => {
      const { bracket, line, gap, words, bottom } = drawn;
      const length = bracket.end - bracket.start;
      const part = ({ start: at }: Pick<Stretch, "start">) => (at - bracket.start) / length;
      const at = part(bracket.place);
      // Pixels from the place, so that the gap stays at the symbol while the window zooms.
      const moved = (pixels: number) =>
        [at, Math.round(pixels - xOf(bracket.place.start))] as const;
      const whole: Piece = { from: [0, 0], to: [1, 0] };
      const before: Piece = gap ? { from: [0, 0], to: moved(gap.start) } : whole;
      const after: Piece | null =
        gap && xOf(bracket.end) - gap.end > LEAST ? { from: moved(gap.end), to: [1, 0] } : null;
      const { attested } = bracket;
      const days = { "--day": (bracket.start - start) / DAY_MS, "--days": length / DAY_MS };
      return {
        key: bracket.key,
        drawn,
        style: { ...days, top: top + rowsTop + line } as CSSProperties,
        pieces: [before, ...(after ? [after] : [])].map(asInset),
        stem:
          gap && bracket.members.length > 1
            ? { ...asInset({ from: moved(gap.start), to: [1, 0] }), blockSize: bottom - line - 6 }
            : null,
        covered: gap !== null && after === null,
        // Whole pixels: letters at fractions of a pixel look different at each drawing.
        words: words && {
          insetInlineStart: Math.round(words.start - xOf(bracket.start)),
          inlineSize: words.width,
        },
        attested:
          attested &&
          asInset({
            from: [part(attested), 3],
            to: [part({ start: attested.end }), -3],
          }),
      };
    }),
  );
}
