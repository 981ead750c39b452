import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, csvText, wordsOfCell } from "./csv.ts";

/** Parses the file with an independent library in strict RFC 4180 mode. */
function read(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: "\r\n", relax_quotes: false });
}

const cellOf = (cell: Cell) => read(csvText(["a"], [[cell]]))[1]?.[0] ?? "";

/** Text that a spreadsheet would run as a formula. */
const RUNS = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

describe("a CSV file", () => {
  it("starts with a byte order mark and ends each line with CRLF", () => {
    expect(csvText(["a", "b"], [["x", 1]])).toBe("\uFEFFa,b\r\nx,1\r\n");
  });

  it("quotes only commas, quotation marks, line breaks and outer white space", () => {
    const rows = [['a,b "c"', "d\ne", " f", "g h", null, "« é »", "ج، د"]];
    expect(csvText([], rows).split("\r\n")[1]).toBe('"a,b ""c""","d\ne"," f",g h,,« é »,ج، د');
  });

  it.each([
    "=1+1",
    "+3 800",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00A0=1",
    "\u200B=1",
    "\u2068=1\u2069",
    "\uFEFF=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    "﹦1",
    "−18",
    "=cmd|'/C calc'!A0",
  ])("neutralises %j and preserves its words", (words) => {
    expect(cellOf(words)).toBe(`'${words}`);
    expect(wordsOfCell(cellOf(words))).toBe(words);
  });

  it.each(["18 قتيلًا", "a=b", "’s Avonds", "«=»", "748", "?event=a&quote=b"])(
    "leaves %j as it is",
    (words) => {
      expect(cellOf(words)).toBe(words);
    },
  );

  it("preserves any text and starts no cell like a formula", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(..."=+-@'\",;\r\n\t |＝−\u00A0\u200B\u2068\uFEFFاé😀18"),
      maxLength: 8,
    });
    const text = fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 8 }));
    const table = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const [header, ...lines] = read(csvText(["a", "b", "c"], rows));
        expect(header).toEqual(["a", "b", "c"]);
        expect(lines.map((line) => line.map(wordsOfCell))).toEqual(rows);
        expect(lines.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
      }),
    );
  });
});
