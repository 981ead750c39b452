import { type RefObject, useEffect } from "react";

/**
 * Of two texts side by side a drag takes the one in which it began: their rows alternate in the page, so that it
 * would take both. A click with Shift in the other text reaches across.
 */
export function useOneTextSelected(texts: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let pressed = false;
    const keep = (side: string | undefined): void => {
      if (!texts.current) return;
      if (side === undefined) delete texts.current.dataset.selecting;
      else texts.current.dataset.selecting = side;
    };
    /** Whoever selects with the keys is not held back by a drag of before. */
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
