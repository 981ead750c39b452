import { describe, expect, test } from "vitest";
import type { Coverage } from "../../domain/coverage.ts";
import type { ParagraphRole } from "../../domain/document.ts";
import { coveragePieces } from "./coverage-pieces.ts";

type Gap = readonly [number, number];

function paragraphs(
  ...list: readonly (readonly [number, number, ParagraphRole, ...Gap[]])[]
): Pick<Coverage, "paragraphs"> {
  return {
    paragraphs: list.map(([start, end, role, ...gaps], index) => ({
      paragraph: { number: index + 1, span: { start, end }, role },
      quotes: [],
      uncited: gaps.map(([from, to]) => ({ start: from, end: to })),
    })),
  };
}

describe("coveragePieces", () => {
  test("cuts where citing begins and ends, and merges equal neighbours", () => {
    const pieces = coveragePieces(
      paragraphs([0, 10, "headline"], [11, 30, "body", [11, 15], [28, 30]]),
    );
    expect(pieces).toEqual([
      { start: 0, end: 10, state: "cited" },
      { start: 11, end: 15, state: "uncited" },
      { start: 15, end: 28, state: "cited" },
      { start: 28, end: 30, state: "uncited" },
    ]);
    expect(coveragePieces(paragraphs([0, 10, "lead"], [11, 30, "body"]))).toEqual([
      { start: 0, end: 30, state: "cited" },
    ]);
  });

  test("counts furniture as neither cited nor uncited", () => {
    expect(coveragePieces(paragraphs([0, 4, "share", [0, 4]], [5, 9, "caption"]))).toEqual([
      { start: 0, end: 9, state: "page" },
    ]);
  });
});
