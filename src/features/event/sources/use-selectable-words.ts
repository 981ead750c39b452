import { type RefObject, useEffect } from "react";

/**
 * Words on a button's surface that can be selected like any text: a click that leaves none of them selected
 * presses `button`, and what is copied is `words` as the page holds them, to the character.
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
        // Where a click on the button itself leaves the focus: what opens over the page gives it back there.
        button.current?.focus({ preventScroll: true, focusVisible: false });
        button.current?.click();
      },
      { signal },
    );
    // Left alone, Chromium copies a no-break space as an ordinary one.
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
