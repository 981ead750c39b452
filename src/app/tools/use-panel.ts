import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { onEscape } from "../../ui/on-escape.ts";

interface Panel {
  /** For the element around the button and its panel. */
  readonly root: RefObject<HTMLDivElement | null>;
  /** For the panel, which the button controls. */
  readonly id: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A button with a panel. Esc closes the panel and returns the focus to the button. */
export function usePanel(): Panel {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const onEsc = onEscape(() => {
    close();
    root.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  });
  return {
    root,
    id: useId(),
    open,
    toggle: () => setOpen(!open),
    close,
    onKeyDown: (event) => {
      if (open) onEsc(event);
    },
  };
}
