import { describe, expect, it } from "vitest";
import { wheelWish } from "./wheel.ts";

const still = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

describe("the wheel", () => {
  it("scrolls the page without modifier keys", () => {
    expect(wheelWish({ ...still, deltaY: 120 }, "rtl")).toBeNull();
    expect(wheelWish({ ...still, deltaY: 120, deltaX: 30 }, "ltr")).toBeNull();
  });

  it("zooms with Ctrl or Cmd: up zooms in, down zooms out", () => {
    const up = wheelWish({ ...still, deltaY: -100, ctrlKey: true }, "ltr");
    const down = wheelWish({ ...still, deltaY: 100, metaKey: true }, "ltr");
    expect(up?.kind === "zoom" && up.factor).toBeGreaterThan(1);
    expect(down?.kind === "zoom" && down.factor).toBeLessThan(1);
  });

  it("pans sideways in the direction of time", () => {
    const right = { ...still, deltaX: 50 };
    expect(wheelWish(right, "ltr")).toEqual({ kind: "pan", pixels: 50 });
    expect(wheelWish(right, "rtl")).toEqual({ kind: "pan", pixels: -50 });
    expect(wheelWish({ ...still, deltaY: 50, shiftKey: true }, "rtl")).toEqual({
      kind: "pan",
      pixels: -50,
    });
  });

  it("converts lines to pixels", () => {
    expect(wheelWish({ ...still, deltaX: 3, deltaMode: 1 }, "ltr")).toEqual({
      kind: "pan",
      pixels: 48,
    });
  });
});
