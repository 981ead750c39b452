import type { Coverage } from "../../domain/coverage.ts";
import { isFurniture } from "../../domain/document.ts";

/** How a stretch of an article stands to the events; `page` is no text of the article. */
export type PieceState = "cited" | "uncited" | "page";

/** A stretch of an article, in code units from its beginning. */
export interface CoveragePiece {
  readonly start: number;
  readonly end: number;
  readonly state: PieceState;
}

/** The article from its first paragraph to its last, cut where citing begins and ends; equal neighbours are one. */
export function coveragePieces({ paragraphs }: Pick<Coverage, "paragraphs">): CoveragePiece[] {
  const pieces: CoveragePiece[] = [];
  const add = (start: number, end: number, state: PieceState) => {
    if (start >= end) return;
    const last = pieces.at(-1);
    if (last?.state === state) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, state });
  };
  for (const { paragraph, uncited } of paragraphs) {
    const { start, end } = paragraph.span;
    if (isFurniture(paragraph.role)) {
      add(start, end, "page");
      continue;
    }
    let from = start;
    for (const gap of uncited) {
      add(from, gap.start, "cited");
      add(gap.start, gap.end, "uncited");
      from = gap.end;
    }
    add(from, end, "cited");
  }
  return pieces;
}
