import type { LineHeights } from "./block-frame.ts";
import type { Density } from "./lane-layout.ts";

/** Heights at the full height of a row; Arabic needs higher lines. */
const FULL: Readonly<Record<"ar" | "latin", LineHeights>> = {
  latin: { row: 24, two: 40, anchor: 43, anchorTwo: 62, claim: 26, claimLine: 24, line: 15 },
  ar: { row: 24, two: 46, anchor: 45, anchorTwo: 68, claim: 29, claimLine: 27, line: 16 },
};

/** Compact marks have no labels, so that all are equally high. */
const COMPACT = [8, 6].map((row): LineHeights => {
  return { row, two: row, anchor: row, anchorTwo: row, claim: row, claimLine: row, line: 5 };
});

/** Pixels by which rows may be lower if room is scarce. */
const SQUEEZES = [0, 2, 4];

/** The heights to try in turn, the best first. `stretch`: how much higher lines of text are than ours. */
export function boardHeights(
  density: Density,
  language: string,
  stretch: number,
): readonly LineHeights[] {
  if (density === "compact") return COMPACT;
  const own = FULL[language === "ar" ? "ar" : "latin"];
  const full = Object.fromEntries(
    Object.entries(own).map(([line, pixels]) => [line, Math.ceil(pixels * stretch)]),
  ) as unknown as LineHeights;
  return SQUEEZES.map((by) => ({
    ...full,
    row: full.row - by,
    two: full.two - by,
    anchor: full.anchor - by / 2,
    anchorTwo: full.anchorTwo - by,
    claim: full.claim - by / 2,
  }));
}
