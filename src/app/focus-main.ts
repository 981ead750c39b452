/** Moves the focus to the main region, e.g. when the focused control disappears. */
export function focusMain(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
