import { useEffect, useState } from "react";
import { loadWithWords } from "../../../i18n/page-words.ts";

type Parts = typeof import("./ParallelText.tsx");

/** Kept once loaded, so that another article stands side by side at once. */
let loaded: Parts | null = null;

/** What two articles side by side are drawn with; null until it is wanted and has come. */
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
  // Loaded, perhaps, for a reader who had turned away meanwhile.
  return wanted ? (loaded ?? parts) : null;
}
