import type { Coverage } from "../../domain/coverage.ts";
import { isFurniture } from "../../domain/document.ts";

/** Whether events cite a piece of an article; `page` is furniture. */
export type PieceState = "cited" | "uncited" | "page";

/** A piece of an article, in UTF-16 code units from its start. */
export interface CoveragePiece {
  readonly start: number;
  readonly end: number;
  readonly state: PieceState;
}

/**
 * Cuts the article, from its first to its last paragraph, wherever citing begins or ends. Neighbouring pieces
 * differ in state.
 */
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
