import { describe, expect, test } from "vitest";
import type { Paragraph, ParagraphRole } from "../../../domain/document.ts";
import { articleRows, namedRoles, touches } from "./article-rows.ts";

const paragraphs = (...roles: ParagraphRole[]): Paragraph[] =>
  roles.map((role, index) => ({
    number: index + 1,
    span: { start: index * 10, end: index * 10 + 8 },
    role,
  }));

const numbers = (roles: ParagraphRole[]): number[][] =>
  articleRows(paragraphs(...roles)).map((row) => row.paragraphs.map(({ number }) => number));

describe("articleRows", () => {
  test("scraps of the page that stand together share a row", () => {
    expect(
      numbers(["headline", "repeated-headline", "caption", "caption", "lead", "body"]),
    ).toEqual([[1], [2, 3, 4], [5], [6]]);
  });

  test("the page's date and a notice of translation stand alone", () => {
    expect(numbers(["page-date", "share", "translation-notice", "page-control"])).toEqual([
      [1],
      [2],
      [3],
      [4],
    ]);
  });

  test("lose no paragraph and keep their order", () => {
    const roles: ParagraphRole[] = ["share", "caption", "body", "credit", "share", "read-also"];
    expect(numbers(roles).flat()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test("the margin names each kind of scrap once, background, and nothing else of the article", () => {
  const rows = articleRows(paragraphs("caption", "share", "caption", "body", "background"));
  expect(rows.map(namedRoles)).toEqual([["caption", "share"], [], ["background"]]);
});

test("background is text of the article: it shares no row and is no furniture", () => {
  const rows = articleRows(paragraphs("background", "background", "share"));
  expect(rows.map(({ furniture }) => furniture)).toEqual([false, false, true]);
});

test("a quote over two paragraphs touches the rows of both", () => {
  const rows = articleRows(paragraphs("body", "body", "body"));
  expect(rows.map((row) => touches(row, { first: 2, last: 3 }))).toEqual([false, true, true]);
});
