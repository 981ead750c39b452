import type { KeyboardEvent } from "react";

/** A key handler for Esc that stops propagation, so that the sheet or event around the element stays open. */
export function onEscape(action: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
