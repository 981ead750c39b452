import type { ReactNode } from "react";
import { KeyLine } from "../../features/timeline/controls/KeyLine.tsx";
import { KeyButton } from "./KeyButton.tsx";
import "./ToolRow.css";

interface ToolRowProps {
  /** The button of the filter, with its panel if it has one. */
  readonly filter: ReactNode;
  /** The button of the list. */
  readonly list?: ReactNode;
}

/** The row between the sentences and the drawing: filter, the signs in short, the key, the list. */
export function ToolRow({ filter, list }: ToolRowProps) {
  return (
    <div className="tool-row">
      {filter}
      <KeyLine />
      <KeyButton />
      {list}
    </div>
  );
}
