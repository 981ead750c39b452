import type { Kind, MarkShape } from "../domain/kind.ts";
import "./KindMark.css";

const OUTLINES: Readonly<Record<MarkShape, string>> = {
  circle: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z",
  diamond: "M6 .5 11.5 6 6 11.5 .5 6Z",
  square: "M1.5 1.5h9v9h-9Z",
  triangle: "M6 1 11.5 11H.5Z",
};

/** The symbol of a kind in its colour. Hidden from screen readers, so show the kind's name beside it. */
export function KindMark({ kind }: { readonly kind: Pick<Kind, "shape" | "tone"> }) {
  return (
    <svg
      className="kind-mark"
      data-tone={kind.tone}
      viewBox="0 0 12 12"
      width="10"
      height="10"
      aria-hidden="true"
    >
      <path d={OUTLINES[kind.shape]} />
    </svg>
  );
}
