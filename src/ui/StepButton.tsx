import { Icon } from "./Icon.tsx";

interface StepButtonProps {
  readonly to: "previous" | "next";
  readonly name: string;
  /** Null at the end of the way. */
  readonly onStep: (() => void) | null;
}

/** A step along a row of things. At its end it is not `disabled`, which would drop the focus under the finger. */
export function StepButton({ to, name, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      aria-disabled={onStep === null}
      onClick={() => onStep?.()}
    >
      <Icon name={to} />
    </button>
  );
}
