import { type CSSProperties, type ReactNode, useRef } from "react";
import { useTooWide } from "./use-too-wide.ts";
import "./WideSheet.css";

interface WideSheetProps {
  readonly columns: number;
  /** A column for other articles beside these; on paper it gives its room up where these are several. */
  readonly others: boolean;
  /** Whether paper has room for it. */
  readonly onPaper: boolean;
  readonly children: ReactNode;
}

/**
 * The tree and the table on one measure. What the window has no room for is scrolled in a box of its own, within the
 * window, so that its heads and its scroll bars stay in sight; else the page scrolls.
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
