import { type ReactNode, useId, useState } from "react";
import { ExpandButton } from "./ExpandButton.tsx";
import "./Unfold.css";

interface UnfoldProps {
  readonly label: string;
  /** Id of the element that distinguishes the button from others with the same name. */
  readonly describedBy: string;
  /** Whether the panel is open at first. */
  readonly unfolded?: boolean;
  readonly children: ReactNode;
}

/** A button with a panel that it shows and hides. */
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
