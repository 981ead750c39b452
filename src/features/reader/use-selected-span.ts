import { type RefObject, useEffect, useState } from "react";
import type { Span } from "../../domain/span.ts";
import { selectedSpan } from "./selected-span.ts";

/**
 * What of the article inside `root` is selected. What stands in `dock` works on it: pressing or focusing something
 * there leaves it as it was. Copied with the keys, it is the characters of the file.
 */
export function useSelectedSpan(
  root: RefObject<HTMLElement | null>,
  dock: RefObject<HTMLElement | null>,
  text: string,
): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    let pressed = false;
    const selected = (): Span | null => {
      const article = root.current?.querySelector("article");
      return article ? selectedSpan(article, getSelection()) : null;
    };
    const isInDock = (target: EventTarget | null): boolean =>
      target instanceof Node && dock.current?.contains(target) === true;
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(
      "selectionchange",
      () => {
        if (!pressed && !isInDock(document.activeElement)) setSpan(selected());
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
        if (key !== "Tab" || shiftKey || altKey || ctrlKey || metaKey || !selected()) return;
        const article = root.current?.querySelector("article") ?? null;
        const next = dock.current?.querySelector<HTMLElement>("button:not(:disabled)");
        // Whoever has moved the focus elsewhere goes on from there.
        if (!next || !document.activeElement?.contains(article)) return;
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
        if (!chosen || inField || isInDock(event.target)) return;
        event.preventDefault();
        event.clipboardData?.setData("text/plain", text.slice(chosen.start, chosen.end));
      },
      { signal },
    );
    return () => listening.abort();
  }, [root, dock, text]);
  return span;
}
