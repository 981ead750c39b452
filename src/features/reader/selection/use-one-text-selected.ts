import { type RefObject, useEffect } from "react";

/**
 * Limits a drag to the article in which it began. The rows of both articles alternate in the page, so it
 * would otherwise select both. A Shift-click in the other article lifts the limit.
 */
export function useOneTextSelected(texts: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let pressed = false;
    const keep = (side: string | undefined): void => {
      if (!texts.current) return;
      if (side === undefined) delete texts.current.dataset.selecting;
      else texts.current.dataset.selecting = side;
    };
    /** Lifts the limit of an earlier drag, so that it does not affect selecting by keyboard. */
    const release = (): void => {
      if (!pressed && getSelection()?.isCollapsed) keep(undefined);
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    texts.current?.addEventListener(
      "pointerdown",
      ({ target, button, shiftKey, currentTarget }) => {
        if (button !== 0 || !(target instanceof Element)) return;
        pressed = true;
        const side = target.closest<HTMLElement>("[data-side]")?.dataset.side;
        const before = currentTarget instanceof HTMLElement && currentTarget.dataset.selecting;
        keep(shiftKey && side !== before ? undefined : side);
      },
      options,
    );
    const end = (): void => {
      pressed = false;
      release();
    };
    document.addEventListener("pointerup", end, options);
    document.addEventListener("pointercancel", end, options);
    document.addEventListener("selectionchange", release, options);
    return () => listening.abort();
  }, [texts]);
}
