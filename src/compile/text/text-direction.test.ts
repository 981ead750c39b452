import { describe, expect, it } from "vitest";
import { directionOf } from "./text-direction.ts";

describe("directionOf", () => {
  it.each(["ar", "fa", "ps", "ur", "ckb", "he", "yi", "dv", "kk-Arab", "ar-KZ"])(
    "%s: rtl",
    (tag) => {
      expect(directionOf(tag)).toBe("rtl");
    },
  );

  it.each(["fr", "nl", "kk", "ru", "ar-Latn", "zh-Hant", "id"])("%s: ltr", (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  });

  it.each(["", "nl_NL", "arabe classique", "zz"])("%j: unknown", (tag) => {
    expect(directionOf(tag)).toBeNull();
  });
});
