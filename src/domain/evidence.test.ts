import { describe, expect, test } from "vitest";
import { rootOf } from "./evidence.ts";
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
