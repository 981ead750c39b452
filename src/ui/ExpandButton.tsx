import type { ReactNode } from "react";

interface ExpandButtonProps {
  readonly id?: string;
  readonly className: string;
  readonly open: boolean;
  /** Id of the element that the button shows and hides. */
  readonly controls: string;
  /** Id of the element that distinguishes this button from others with the same name. */
  readonly describedBy?: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/**
 * A button that shows and hides another element. Keep that element in the page, so that it can be printed.
 */
export function ExpandButton({
  id,
  className,
  open,
  controls,
  describedBy,
  onToggle,
  children,
}: ExpandButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className={className}
      aria-expanded={open}
      aria-controls={controls}
      aria-describedby={describedBy}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
