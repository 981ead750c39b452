import { useEffect, useState } from "react";

/** Milliseconds for which the confirmation is shown: long enough to read it twice. */
const SHOWN_MS = 4000;

/** The result of copying, and which of several things was copied. */
export interface Copied<What> {
  readonly what: What;
  readonly state: "copied" | "refused";
  readonly text: string;
  /** The control that had the focus. */
  readonly asker: Element | null;
}

/** Copies text to the clipboard and returns the last result. A success is cleared after a while. */
export function useCopy<What>(): {
  readonly answer: Copied<What> | null;
  readonly copy: (what: What, text: string) => void;
  readonly dismiss: () => void;
} {
  const [answer, setAnswer] = useState<Copied<What> | null>(null);

  useEffect(() => {
    if (answer?.state !== "copied") return;
    const timer = setTimeout(() => setAnswer(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [answer]);

  const copy = async (what: What, text: string): Promise<void> => {
    const asker = document.activeElement;
    // Fails in an insecure context or without permission.
    try {
      await navigator.clipboard.writeText(text);
      setAnswer({ what, state: "copied", text, asker });
    } catch {
      setAnswer({ what, state: "refused", text, asker });
    }
  };
  return {
    answer,
    copy: (what, text) => void copy(what, text),
    dismiss: () => setAnswer(null),
  };
}
