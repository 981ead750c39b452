import { type ReactNode, useId, useState } from "react";
import { ExpandButton } from "./ExpandButton.tsx";
import "./Unfold.css";

interface UnfoldProps {
  readonly label: string;
  /** What tells the button from others of its name. */
  readonly describedBy: string;
  /** Shown from the beginning, and can be folded away. */
  readonly unfolded?: boolean;
  readonly children: ReactNode;
}

/** Something that is shown when it is asked for, behind a button that says what. */
export function Unfold({ label, describedBy, unfolded = false, children }: UnfoldProps) {
  const [open, setOpen] = useState(unfolded);
  const panel = useId();
  return (
    <div className="unfold">
      <ExpandButton
        className="unfold-button finger-target link"
        open={open}
        controls={panel}
        describedBy={describedBy}
        onToggle={() => setOpen(!open)}
      >
        {label}
      </ExpandButton>
      <div id={panel} className="unfold-panel" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
