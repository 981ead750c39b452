import { useEffect, useState } from "react";
import { loadWithWords } from "../../../i18n/page-words.ts";

type Parts = typeof import("./ParallelText.tsx");

/** Kept, so that the next article is shown side by side at once. */
let loaded: Parts | null = null;

/** The components for two articles side by side. Null while they are not wanted or still loading. */
export function useParallelText(wanted: boolean): Parts | "failed" | null {
  const [parts, setParts] = useState<Parts | "failed" | null>(loaded);
  useEffect(() => {
    if (!wanted || loaded) return;
    let left = false;
    loadWithWords("reader", () => import("./ParallelText.tsx")).then(
      (code) => {
        loaded = code;
        if (!left) setParts(code);
      },
      () => !left && setParts("failed"),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  // They may have finished loading after they were no longer wanted.
  return wanted ? (loaded ?? parts) : null;
}
