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
  test("adjacent furniture shares a row", () => {
    expect(
      numbers(["headline", "repeated-headline", "caption", "caption", "lead", "body"]),
    ).toEqual([[1], [2, 3, 4], [5], [6]]);
  });

  test("the page date and a translation notice have rows of their own", () => {
    expect(numbers(["page-date", "share", "translation-notice", "page-control"])).toEqual([
      [1],
      [2],
      [3],
      [4],
    ]);
  });

  test("keeps all paragraphs and their order", () => {
    const roles: ParagraphRole[] = ["share", "caption", "body", "credit", "share", "read-also"];
    expect(numbers(roles).flat()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test("the margin names each furniture role once, and background, but no other role", () => {
  const rows = articleRows(paragraphs("caption", "share", "caption", "body", "background"));
  expect(rows.map(namedRoles)).toEqual([["caption", "share"], [], ["background"]]);
});

test("background is part of the article: it shares no row and is not furniture", () => {
  const rows = articleRows(paragraphs("background", "background", "share"));
  expect(rows.map(({ furniture }) => furniture)).toEqual([false, false, true]);
});

test("a quote over two paragraphs touches the rows of both", () => {
  const rows = articleRows(paragraphs("body", "body", "body"));
  expect(rows.map((row) => touches(row, { first: 2, last: 3 }))).toEqual([false, true, true]);
});
