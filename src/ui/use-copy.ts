import { useEffect, useState } from "react";

/** How long the confirmation stays, in milliseconds: long enough to be read twice. */
const SHOWN_MS = 4000;

/** What came of copying, and of which of the things that can be copied. */
export interface Copied<What> {
  readonly what: What;
  readonly state: "copied" | "refused";
  readonly text: string;
  /** The control that asked. */
  readonly asker: Element | null;
}

/** Puts texts on the clipboard and tells what came of the last; a success is told for a while. */
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
    // Not a secure context, or no permission: both end in a field with the text.
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
