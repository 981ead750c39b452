/** Puts the focus on the page's main region: where it goes when the control that held it goes away. */
export function focusMain(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
