import { describe, expect, test } from "vitest";
import {
  hasMarks,
  inQuotationMarks,
  insideBrackets,
  insideQuotationMarks,
} from "./nested-marks.ts";

describe("quotation marks", () => {
  test("of a language enclose exact words", () => {
    expect(inQuotationMarks("أمس", "ar")).toBe("«أمس»");
    expect(inQuotationMarks("hier", "fr")).toBe("«\u00a0hier\u00a0»");
    expect(inQuotationMarks('قالت "نعم"', "fr")).toBe('«\u00a0قالت "نعم"\u00a0»');
  });

  test("give way to other ones around words that have them, which stay as they are", () => {
    const exact = "«\u00a0Les citoyens\u00a0», a-t-il dit";
    expect(inQuotationMarks(exact, "fr")).toBe(`“${exact}”`);
    expect(inQuotationMarks(exact, "ar")).toBe(`“${exact}”`);
  });

  test("are found only if they are of the outer level", () => {
    expect(hasMarks("« Non », dit-il")).toBe(true);
    expect(hasMarks('قالت "نعم"')).toBe(false);
  });

  test("of a title become those of the inner level inside others", () => {
    expect(insideQuotationMarks("طاجيكستان تعرب عن «استعدادها»")).toBe(
      "طاجيكستان تعرب عن “استعدادها”",
    );
    expect(insideQuotationMarks("L’appel à la «\u00a0retenue\u00a0», à l’ONU")).toBe(
      "L’appel à la “retenue”, à l’ONU",
    );
    expect(insideQuotationMarks("Sans guillemets")).toBe("Sans guillemets");
  });
});

test("brackets inside brackets are square", () => {
  expect(insideBrackets("جاكرتا (بالعربية)")).toBe("جاكرتا [بالعربية]");
  expect(insideBrackets("Al-Araby")).toBe("Al-Araby");
});
