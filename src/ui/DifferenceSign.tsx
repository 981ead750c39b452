import "./DifferenceSign.css";
import { DIFFERENCE_STROKES } from "./difference-sign.ts";

interface DifferenceSignProps {
  /** Reversed: the texts contradict each other. */
  readonly contradiction?: boolean;
}

/** The sign ≠: the texts differ. It is hidden from screen readers, so say it in words, too. */
export function DifferenceSign({ contradiction = false }: DifferenceSignProps) {
  return (
    <svg
      className="difference-sign"
      data-contradiction={contradiction || undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={DIFFERENCE_STROKES} />
    </svg>
  );
}
