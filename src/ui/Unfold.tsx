import { type ReactNode, useId, useState } from "react";
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
      <button
        type="button"
        className="unfold-button finger-target link"
        aria-expanded={open}
        aria-controls={panel}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={panel} className="unfold-panel" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
