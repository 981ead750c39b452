import type { Locator } from "@playwright/test";

/** The faults of the selected label: "outside" of the drawing, or the ids of marks that it covers. Empty if none. */
export async function hiddenOrCovered(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((host) => {
    const label = host.querySelector("[data-selected] .mark-label")?.getBoundingClientRect();
    const frame = host.getBoundingClientRect();
    if (!label) return ["no label"];
    const outside = label.left < frame.left || label.right > frame.right ? ["outside"] : [];
    const covered = [...host.querySelectorAll<HTMLElement>("[role=button]")].filter((mark) => {
      const box = (mark.querySelector(".mark-body") ?? mark).getBoundingClientRect();
      const beside = box.right <= label.left || box.left >= label.right;
      return !beside && box.bottom > label.top && box.top < label.bottom;
    });
    return [...outside, ...covered.map((mark) => mark.dataset.id ?? "a mark")];
  });
}

/**
 * The texts of labels that are shortened or beyond the edge of the drawing. A symbol without a label is no fault: it
 * stands where there is no room.
 */
export async function cutLabels(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((host) => {
    const frame = host.getBoundingClientRect();
    return [...host.querySelectorAll(".mark:not([data-mode=none]) .mark-label")]
      .filter((label) => {
        const box = label.getBoundingClientRect();
        return (
          label.scrollWidth > label.clientWidth + 1 ||
          box.left < frame.left ||
          box.right > frame.right
        );
      })
      .map((label) => label.textContent);
  });
}

/** Pairs of labels that overlap, by their texts. */
export async function collidingLabels(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((host) => {
    const labels = [...host.querySelectorAll(".mark-text")].map((text) => {
      // Lines of text are higher than their letters, so rows may be this close.
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} / ${b.words}`),
    );
  });
}
