import { IconButton } from "./IconButton.tsx";

interface StepButtonProps {
  readonly to: "previous" | "next";
  readonly name: string;
  /** Null if there is nothing to step to. */
  readonly onStep: (() => void) | null;
}

/**
 * Steps through a series. At the end it is aria-disabled rather than disabled, which would lose the focus.
 */
export function StepButton({ to, name, onStep }: StepButtonProps) {
  return (
    <IconButton icon={to} name={name} aria-disabled={onStep === null} onClick={() => onStep?.()} />
  );
}
