import { type CSSProperties, type ReactNode, useRef } from "react";
import { useTooWide } from "./use-too-wide.ts";
import "./WideSheet.css";

interface WideSheetProps {
  readonly columns: number;
  /** Whether there is also a column for other articles. Print drops it if there are several columns. */
  readonly others: boolean;
  /** Whether the columns fit on paper. */
  readonly onPaper: boolean;
  readonly children: ReactNode;
}

/**
 * Gives the tree and the table the same column widths. If they are wider than the window, they scroll in a
 * box that fits the window, so that headings and scrollbars stay visible; otherwise the page scrolls.
 */
export function WideSheet({ columns, others, onPaper, children }: WideSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const tooWide = useTooWide(sheet);
  return (
    <div
      className="comparison-scroll"
      data-too-wide={tooWide || undefined}
      data-beyond-paper={!onPaper || undefined}
      data-others={others ? (columns > 1 ? "dropped" : "kept") : undefined}
      style={{ "--columns": columns } as CSSProperties}
    >
      <div ref={sheet} className="comparison-sheet">
        {children}
      </div>
    </div>
  );
}
