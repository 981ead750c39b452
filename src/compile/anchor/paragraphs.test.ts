import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs, paragraphAt, paragraphsIn } from "./paragraphs.ts";

const texts = (text: string) =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));
const lines = fc.array(fc.constantFrom("", " ", "\u00A0", "\u200F", "a", " b", "سطر", "c\u2028d"));

describe("paragraphs", () => {
  it("are the lines with visible content", () => {
    expect(texts("one\n\n \u00A0\u200F\n two \n\nthree")).toEqual(["one", " two ", "three"]);
    expect(texts("")).toEqual([]);
  });

  it("do not end at U+0085, U+2028 or U+2029", () => {
    expect(texts("a\u0085b\u2028c\u2029d")).toHaveLength(1);
  });

  it("are the same with LF and CR LF", () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(texts(all.join("\r\n"))).toEqual(texts(all.join("\n")));
      }),
    );
  });

  it("include everything visible", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const visible = (text: string) => text.replace(/[\s\u200F]/g, "");
        expect(visible(texts(all.join("\n")).join(""))).toBe(visible(all.join("")));
      }),
    );
  });

  it("have numbers", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const paragraphs = findParagraphs(all.join("\n"));
        paragraphs.forEach(({ start, end }, index) => {
          expect(paragraphAt(paragraphs, start)).toBe(index + 1);
          expect(paragraphAt(paragraphs, end - 1)).toBe(index + 1);
        });
      }),
    );
  });

  it("in a span are only those that it touches", () => {
    const text = "one\n\u200F\ntwo\n\n";
    const paragraphs = findParagraphs(text);
    const within = (start: number, end: number) => paragraphsIn(paragraphs, { start, end });
    expect(within(0, text.length)).toEqual({ first: 1, last: 2 });
    expect(within(1, 5)).toEqual({ first: 1, last: 1 });
    expect(within(4, 7)).toEqual({ first: 2, last: 2 });
  });
});
