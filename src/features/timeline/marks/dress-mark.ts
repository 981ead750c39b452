import type { LabelledMark } from "../layout/label-modes.ts";
import { symbolSlide } from "../layout/symbol-place.ts";
import type { MarkFace } from "./item-element.ts";

function setPixels(box: HTMLElement, property: string, value: number): void {
  const text = value === 0 ? "" : `${value}px`;
  if (box.style.getPropertyValue(property) !== text) box.style.setProperty(property, text);
}

/** Sets the row of a mark, where its label is and whether it is selected. */
export function dressMark(box: HTMLElement, row: LabelledMark, isSelected: boolean): void {
  setPixels(box, "--mark-top", row.top);
  setPixels(box, "--mark-height", row.height);
  setPixels(box, "--label-width", row.width);
  if (box.dataset.mode !== row.mode) box.dataset.mode = row.mode;
  box.toggleAttribute("data-noted", row.noted);
  box.toggleAttribute("data-selected", isSelected);
  box.ariaCurrent = isSelected ? "true" : null;
}

/**
 * Keeps the symbol of a place that begins before the window in view, as far as it stays inside the place, and the
 * whole label of the selected mark.
 */
export function slideIntoView(
  box: HTMLElement,
  { place, weight }: MarkFace,
  toX: (time: number) => number,
  width: number,
): void {
  const start = toX(place.start);
  const onScreen = { start, width: toX(place.end) - start };
  setPixels(box, "--slide", Math.round(symbolSlide(onScreen, weight === "anchor")));
  if (!box.hasAttribute("data-selected")) return;
  const label = box.querySelector<HTMLElement>(".mark-label")?.offsetWidth ?? 0;
  const at = Math.max(0, start);
  setPixels(box, "--label-shift", Math.min(0, Math.max(-at, Math.floor(width - at - label - 6))));
}
