import { useEffect, useRef } from "react";
import type { PageId } from "../state/view.ts";
import { focusMain } from "./focus-main.ts";

/** Moves the focus to the main region if a change of page has removed the focused control. */
export function useKeptFocus(page: PageId): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (document.activeElement === document.body) focusMain();
  }, [page]);
}
