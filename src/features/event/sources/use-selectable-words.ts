import { type RefObject, useEffect } from "react";

/**
 * Makes the text on top of `button` selectable. A click that selects nothing presses the button, and copying
 * puts the exact text of the page on the clipboard.
 */
export function useSelectableWords(
  words: RefObject<HTMLElement | null>,
  button: RefObject<HTMLButtonElement | null>,
): void {
  useEffect(() => {
    const text = words.current;
    if (!text) return;
    const listening = new AbortController();
    const { signal } = listening;
    text.addEventListener(
      "click",
      () => {
        const selection = getSelection();
        if (selection && !selection.isCollapsed && selection.containsNode(text, true)) return;
        // Like a real click, focus the button, so that a sheet that opens can return the focus to it.
        button.current?.focus({ preventScroll: true, focusVisible: false });
        button.current?.click();
      },
      { signal },
    );
    // By default Chromium copies a no-break space as an ordinary space.
    text.addEventListener(
      "copy",
      (event) => {
        const selection = getSelection();
        const chosen = selection?.rangeCount ? selection.getRangeAt(0).toString() : "";
        if (chosen === "" || !text.textContent.includes(chosen)) return;
        event.preventDefault();
        event.clipboardData?.setData("text/plain", chosen);
      },
      { signal },
    );
    return () => listening.abort();
  }, [words, button]);
}
