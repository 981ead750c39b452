import { describe, expect, test } from "vitest";
import { plainQuote } from "../testing/records.ts";
import { rootOf, speakersIn } from "./evidence.ts";
import type { Origin } from "./origin.ts";

function origins(parents: Readonly<Record<string, string | null>>): Map<string, Origin> {
  const name = { ar: "", fr: "" };
  return new Map(
    Object.entries(parents).map(([id, from]) => [id, { id, name, consulted: true, from }]),
  );
}

describe("rootOf", () => {
  const chain = origins({ dispatch: null, paper: "dispatch", reprint: "paper", own: null });

  test("follows the chain to its end", () => {
    expect(rootOf("reprint", chain)).toBe("dispatch");
    expect(rootOf("paper", chain)).toBe("dispatch");
    expect(rootOf("dispatch", chain)).toBe("dispatch");
    expect(rootOf("own", chain)).toBe("own");
  });

  test("stops at an unknown origin or a cycle", () => {
    expect(rootOf("paper", origins({ paper: "lost" }))).toBe("paper");
    expect(rootOf("nowhere", chain)).toBe("nowhere");
    expect(rootOf("a", origins({ a: "b", b: "c", c: "b" }))).toBe("c");
    expect(rootOf("a", origins({ a: "a" }))).toBe("a");
  });
});

describe("speakersIn", () => {
  const quote = (id: string, manner: string | null, via: readonly string[] = []) =>
    plainQuote(id, "event", "article", {
      speaker: {
        actor: "minister",
        manner: manner === null ? null : { ar: manner, fr: manner },
        via,
      },
    });
  const tweeted = { ar: "on Twitter", fr: "on Twitter" };

  test("names a manner and carriers that all quotes of the speaker share", () => {
    expect(
      speakersIn([quote("a", "on Twitter", ["radio"]), quote("b", "on Twitter", ["radio"])]),
    ).toEqual([{ actor: "minister", manner: tweeted, via: ["radio"] }]);
  });

  test.each([
    [quote("a", "on Twitter"), quote("b", null)],
    [quote("a", null), quote("b", "on Twitter")],
    [quote("a", "on Twitter"), quote("b", "in a statement"), quote("c", "on Twitter")],
  ])("names no manner that only some of them have", (...quotes) => {
    expect(speakersIn(quotes)).toEqual([{ actor: "minister", manner: null, via: [] }]);
  });

  test("names no carrier that passed on only some of them", () => {
    const quotes = [quote("a", "on Twitter", ["radio"]), quote("b", "on Twitter")];
    expect(speakersIn(quotes)).toEqual([{ actor: "minister", manner: tweeted, via: [] }]);
  });

  test("names a speaker without quotes in between once, and nobody for the article's own voice", () => {
    const own = plainQuote("own", "event", "article");
    expect(speakersIn([quote("a", null), own, quote("b", null)])).toHaveLength(1);
    expect(speakersIn([own])).toEqual([]);
  });
});
