import { type RefObject, useEffect } from "react";

/** A click on a paragraph number selects the whole paragraph for copying, on a phone too. */
export function useNumberSelects(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const select = ({ target }: MouseEvent): void => {
      const number = target instanceof Element ? target.closest(".paragraph-number") : null;
      const words = number?.parentElement?.querySelector("[data-anchor]");
      if (words) getSelection()?.selectAllChildren(words);
    };
    const element = root.current;
    element?.addEventListener("click", select);
    return () => element?.removeEventListener("click", select);
  }, [root]);
}
