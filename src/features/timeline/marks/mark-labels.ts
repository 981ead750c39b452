import {
  endsUnderLabel,
  labelBack,
  labelOffset,
  labelRoom,
  labelShift,
} from "../layout/label-room.ts";
import type { DrawnMark } from "./mark-boxes.ts";

function setPixels(box: HTMLElement, property: string, value: number | null): void {
  const text = value === null ? "" : `${value}px`;
  if (box.style.getPropertyValue(property) !== text) box.style.setProperty(property, text);
}

/** Shows every label completely, shortened or not at all, depending on its room on screen. */
export function roomForLabels(marks: readonly DrawnMark[], width: number): void {
  for (const { box, ...mark } of marks) {
    const room = labelRoom(mark, width);
    const back = labelBack(mark, width) - labelOffset(mark);
    setPixels(box, "--label-back", back === 0 ? null : back);
    setPixels(box, "--room", room);
    box.toggleAttribute("data-unlabelled", room === 0);
    const under = endsUnderLabel(mark, width).join(" ");
    if (box.dataset.underLabel !== under) box.dataset.underLabel = under;
  }
}

/**
 * Keeps the label of the selected mark completely inside the window. If the mark begins before the window, vis-timeline
 * has already moved the label to the edge.
 */
export function placeSelectedLabel({ box, start, at }: DrawnMark, width: number): void {
  const label = box.querySelector<HTMLElement>(".mark-label")?.offsetWidth ?? 0;
  setPixels(box, "--label-offset", labelOffset({ start, at }) - labelShift(at, label + 6, width));
}
