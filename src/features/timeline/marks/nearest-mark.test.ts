import { describe, expect, it } from "vitest";
import { nearestMark } from "./nearest-mark.ts";

const places = [
  { id: "short", start: 100, end: 140, top: 0, bottom: 8 },
  { id: "long", start: 0, end: 400, top: 8, bottom: 16 },
  { id: "far", start: 300, end: 340, top: 24, bottom: 32 },
];

describe("the nearest mark", () => {
  it("is the one under the pointer, else the closest within reach", () => {
    expect(nearestMark(places, 120, 4, 14)).toBe("short");
    expect(nearestMark(places, 150, 2, 14)).toBe("long");
    expect(nearestMark(places, 320, 22, 14)).toBe("far");
    expect(nearestMark(places, 600, 4, 14)).toBeNull();
  });

  it("is null beyond reach", () => {
    expect(nearestMark(places, 142, -3, 2)).toBeNull();
  });
});
