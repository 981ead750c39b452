import { describe, expect, test } from "vitest";
import { plainQuote } from "../testing/records.ts";
import { coverageOf, percentCited } from "./coverage.ts";
import type { Paragraph, ParagraphRole } from "./document.ts";
import type { Quote } from "./quote.ts";

const text = "Rain falls. Dams hold.\nRead also\nالنهر يفيض.";

function paragraph(number: number, line: string, role: ParagraphRole): Paragraph {
  const start = text.indexOf(line);
  return { number, span: { start, end: start + line.length }, role };
}

const paragraphs = [
  paragraph(1, "Rain falls. Dams hold.", "body"),
  paragraph(2, "Read also", "read-also"),
  paragraph(3, "النهر يفيض.", "background"),
];

function quote(id: string, exact: string): Quote {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length };
  return plainQuote(id, "flood", "herald", { exact, span });
}

const coverage = (...quotes: Quote[]) => coverageOf({ text, paragraphs }, quotes);
const uncited = (...quotes: Quote[]) =>
  coverage(...quotes).paragraphs.map((each) =>
    each.uncited.map(({ start, end }) => text.slice(start, end)),
  );

describe("coverage", () => {
  test("lists the exact spans that no quote cites", () => {
    expect(uncited(quote("a", "Rain falls"), quote("b", "النهر"))).toEqual([
      [". Dams hold."],
      ["Read also"],
      [" يفيض."],
    ]);
  });

  test("ignores gaps that contain only punctuation or spaces", () => {
    expect(uncited(quote("a", "Rain falls"), quote("b", "Dams hold"))[0]).toEqual([]);
  });

  test("counts each letter once, and none of the furniture", () => {
    expect(coverage()).toMatchObject({ letters: 26, cited: 0 });
    const overlapping = [quote("a", "Rain falls"), quote("b", "falls. Dams"), quote("c", "Read")];
    expect(coverage(...overlapping)).toMatchObject({ letters: 26, cited: 13 });
  });

  test("assigns a quote across two paragraphs to both", () => {
    const over = { ...quote("over", "hold.\nRead"), paragraphs: { first: 1, last: 2 } };
    const touching = coverage(quote("a", "Rain"), over).paragraphs.map(({ quotes }) =>
      quotes.map(({ id }) => id),
    );
    expect(touching).toEqual([["a", "over"], ["over"], []]);
  });

  test("is empty for an article without paragraphs", () => {
    expect(coverageOf({ text: "", paragraphs: [] }, [])).toEqual({
      paragraphs: [],
      letters: 0,
      cited: 0,
    });
  });
});

test("reports 0 % and 100 % only for none and all", () => {
  expect(percentCited({ letters: 0, cited: 0 })).toBe(0);
  expect(percentCited({ letters: 1000, cited: 1 })).toBe(1);
  expect(percentCited({ letters: 1000, cited: 934 })).toBe(93);
  expect(percentCited({ letters: 1000, cited: 999 })).toBe(99);
  expect(percentCited({ letters: 1000, cited: 1000 })).toBe(100);
});
