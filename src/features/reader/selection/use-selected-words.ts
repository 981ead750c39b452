import { type RefObject, useEffect, useState } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import { selectedWords, TEXTS } from "./selected-in-pane.ts";
import { type SelectedWords, selectedText } from "./selected-words.ts";

/**
 * What of the articles inside `root` is selected, of each by itself. What stands in `dock` works on it: pressing or
 * focusing something there leaves it as it was. Copied with the keys, it is the characters of the files.
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
        // Nothing as before is no news: a caret moves at every key and press.
        setWords((before) => (before.length + next.length === 0 ? before : next));
      },
      { signal },
    );
    // On a touch screen the press that is to copy takes the selection away first.
    document.addEventListener("pointerdown", ({ target }) => (pressed = isInDock(target)), {
      signal,
      capture: true,
    });
    document.addEventListener("keydown", () => (pressed = false), { signal, capture: true });
    // The keyboard goes on to what can be done with the words, past the notes that follow them.
    document.addEventListener(
      "keydown",
      (event) => {
        const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
        if (key !== "Tab" || shiftKey || altKey || ctrlKey || metaKey) return;
        if (selected().length === 0) return;
        const text = root.current?.querySelector(TEXTS) ?? null;
        const next = dock.current?.querySelector<HTMLElement>("button:not(:disabled)");
        // Whoever has moved the focus elsewhere goes on from there.
        if (!next || !document.activeElement?.contains(text)) return;
        event.preventDefault();
        next.focus();
      },
      { signal },
    );
    // Left alone, Chromium copies a no-break space as an ordinary one.
    document.addEventListener(
      "copy",
      (event) => {
        const chosen = selected();
        // In a field it is the field's words that are copied; Firefox keeps the article's selected meanwhile.
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
