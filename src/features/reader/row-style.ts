import type { CSSProperties } from "react";

/** The place of a row in the grid that text, numbers and margin share; rows count from 0. */
export function rowStyle(index: number): CSSProperties {
  return { "--row": index + 1 } as CSSProperties;
}
