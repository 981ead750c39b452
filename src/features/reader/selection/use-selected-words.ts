import { type RefObject, useEffect, useState } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import { selectedWords, TEXTS } from "./selected-in-pane.ts";
import { type SelectedWords, selectedText } from "./selected-words.ts";

/**
 * Returns the selected words of each article inside `root`. Pressing or focusing something in `dock` does not
 * change them. A keyboard copy puts the exact text of the files on the clipboard.
 */
export function useSelectedWords(
  root: RefObject<HTMLElement | null>,
  dock: RefObject<HTMLElement | null>,
  sources: readonly SourceDocument[],
): readonly SelectedWords[] {
  const [words, setWords] = useState<readonly SelectedWords[]>([]);
  useEffect(() => {
    let pressed = false;
    const selected = (): readonly SelectedWords[] =>
      root.current ? selectedWords(root.current, sources, getSelection()) : [];
    const isInDock = (target: EventTarget | null): boolean =>
      target instanceof Node && dock.current?.contains(target) === true;
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(
      "selectionchange",
      () => {
        if (pressed || isInDock(document.activeElement)) return;
        const next = selected();
        // Avoids a render when nothing is selected, because the caret moves at every key press and click.
        setWords((before) => (before.length + next.length === 0 ? before : next));
      },
      { signal },
    );
    // On a touch screen, pressing the copy button clears the selection first.
    document.addEventListener("pointerdown", ({ target }) => (pressed = isInDock(target)), {
      signal,
      capture: true,
    });
    document.addEventListener("keydown", () => (pressed = false), { signal, capture: true });
    // Tab moves the focus from selected text to the tools, past the margin notes that follow.
    document.addEventListener(
      "keydown",
      (event) => {
        const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
        if (key !== "Tab" || shiftKey || altKey || ctrlKey || metaKey) return;
        if (selected().length === 0) return;
        const text = root.current?.querySelector(TEXTS) ?? null;
        const next = dock.current?.querySelector<HTMLElement>("button:not(:disabled)");
        // Unless the reader has moved the focus elsewhere.
        if (!next || !document.activeElement?.contains(text)) return;
        event.preventDefault();
        next.focus();
      },
      { signal },
    );
    // By default Chromium copies a no-break space as an ordinary space.
    document.addEventListener(
      "copy",
      (event) => {
        const chosen = selected();
        // In a field, the field's text is copied; Firefox keeps the selection in the article meanwhile.
        const { activeElement } = document;
        const inField = activeElement?.matches("input, textarea") ?? false;
        if (chosen.length === 0 || inField || isInDock(event.target)) return;
        event.preventDefault();
        event.clipboardData?.setData("text/plain", selectedText(chosen));
      },
      { signal },
    );
    return () => listening.abort();
  }, [root, dock, sources]);
  return words;
}
