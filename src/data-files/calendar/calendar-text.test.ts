import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarText, escapeText } from "./calendar-text.ts";

/** Parses a calendar with one text, using an independent library. */
function readBack(text: string): unknown {
  const file = calendarText([
    { name: "BEGIN", value: "VCALENDAR" },
    { name: "X-TEXT", parameter: "VALUE=TEXT", value: escapeText(text) },
    { name: "END", value: "VCALENDAR" },
  ]);
  return new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue("x-text");
}

describe("calendar lines", () => {
  it("have at most 75 octets and split no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const file = calendarText([{ name: "SUMMARY", value: escapeText(text) }]);
        expect(file.endsWith("\r\n")).toBe(true);
        for (const line of file.slice(0, -2).split("\r\n")) {
          const bytes = Buffer.from(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
        }
      }),
    );
  });

  it("preserve the text with its line breaks and marks", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'\\;,:"n\n سلé😀'), maxLength: 120 }),
        (text) => {
          expect(readBack(text)).toBe(text);
        },
      ),
    );
  });

  it("contain no control character but the tab", () => {
    expect(escapeText("a\u0000b\u000Bc\td\r\ne")).toBe("abc\td\\ne");
  });
});
