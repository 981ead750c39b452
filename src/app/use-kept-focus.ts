import { useEffect, useRef } from "react";
import type { PageId } from "../state/view.ts";
import { focusMain } from "./focus-main.ts";

/** Where another page takes away the control that led there, the focus goes to the page, not to nowhere. */
export function useKeptFocus(page: PageId): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (document.activeElement === document.body) focusMain();
  }, [page]);
}
