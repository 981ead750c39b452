import type { KeyboardEvent } from "react";

/** A key handler that spends Esc on what is innermost: the sheet, or the event, around it stays open. */
export function onEscape(action: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
