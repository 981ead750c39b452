import { afterEach, describe, expect, test, vi } from "vitest";
import { firstSettings, isUsual, rememberSettings, USUAL_SETTINGS } from "./settings.ts";

const link = { digits: null, months: null, time: null };
const chosen = { digits: "arab", months: "levant", time: "ltr", scheme: "dark" } as const;

/** A storage with these entries, as far as the page uses it. */
function store(entries: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(entries));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("settings", () => {
  test("are stored, and are there at the next visit", () => {
    const kept = store();
    rememberSettings(chosen, USUAL_SETTINGS);
    expect(firstSettings(link)).toEqual(chosen);
    rememberSettings(USUAL_SETTINGS, chosen);
    expect(kept.size).toBe(0);
    expect(isUsual(firstSettings(link))).toBe(true);
  });

  test("of a link go before stored ones, and are not stored", () => {
    const kept = store({ "isnad.digits": "latn", "isnad.months": "both" });
    const shared = { digits: "arab", months: null, time: "rtl" } as const;
    const first = firstSettings(shared);
    expect(first).toEqual({ digits: "arab", months: "both", time: "rtl", scheme: null });
    rememberSettings({ ...first, scheme: "light" }, first);
    expect(kept.get("isnad.digits")).toBe("latn");
    expect(kept.get("isnad.scheme")).toBe("light");
    expect(kept.has("isnad.time")).toBe(false);
  });

  test("that are stored but damaged are usual", () => {
    store({
      "isnad.digits": "roman",
      "isnad.months": "",
      "isnad.time": "up",
      "isnad.scheme": "constructor",
    });
    expect(firstSettings(link)).toEqual(USUAL_SETTINGS);
  });

  test("last for the visit if the browser refuses storage", () => {
    const refuse = () => {
      throw new Error("refused");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    rememberSettings(chosen, USUAL_SETTINGS);
    expect(firstSettings(link)).toEqual(USUAL_SETTINGS);
    expect(firstSettings({ ...link, months: "maghreb" }).months).toBe("maghreb");
  });
});
