import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useTranslation } from "../i18n/translation.ts";
import "./Sheet.css";
import { useDragDown } from "./use-drag-down.ts";

interface SheetProps {
  /** Name of the sheet for those who do not see it. */
  readonly label: string;
  /** Asked for by Esc, the handle or a tap beside the sheet; whoever shows the sheet then takes it away. */
  readonly onClose: () => void;
  /** Stays in view under the content, which scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A modal sheet over the page, on the native dialog: the rest is inert, Esc closes, and focus returns to
 * where it came from. It opens when it is mounted, with the focus on its first heading.
 */
export function Sheet({ label, onClose, footer, children }: SheetProps) {
  const { t } = useTranslation();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  const handle = useDragDown(dialogRef, onClose);

  useLayoutEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return;
    const listening = new AbortController();
    const { signal } = listening;
    // The view decides what is open: Esc asks for it to change. Browsers close on a second Esc without asking.
    dialog.addEventListener(
      "cancel",
      (event) => {
        if (event.target !== dialog) return;
        event.preventDefault();
        close.current();
      },
      { signal },
    );
    // A press that began on the sheet and ends beside it is a selection of words, or a pull.
    let pressedBeside = false;
    dialog.addEventListener(
      "pointerdown",
      ({ target }) => {
        pressedBeside = target === dialog;
      },
      { signal },
    );
    dialog.addEventListener(
      "click",
      ({ target }) => {
        if (pressedBeside && target === dialog) close.current();
      },
      { signal },
    );
    // The event comes later than the closing: by then the sheet may have been opened anew.
    dialog.addEventListener("close", () => dialog.open || close.current(), { signal });
    dialog.showModal();
    const heading = dialog.querySelector<HTMLElement>("h1, h2, h3");
    if (heading) {
      heading.tabIndex = -1;
      // A place to read from, not a control: it needs no ring, whatever opened the sheet.
      heading.focus({ preventScroll: true, focusVisible: false });
    }
    return () => {
      listening.abort();
      // Taken out while open, a dialog would leave the focus nowhere.
      dialog.close();
    };
  }, []);

  return (
    <dialog ref={dialogRef} className="sheet" aria-label={label}>
      <button type="button" className="sheet-handle" {...handle}>
        <span className="visually-hidden">{t("sheet.close")}</span>
      </button>
      {/* A section, so that a header in it is not taken for that of the page. */}
      <section className="sheet-content">{children}</section>
      {footer && <div className="sheet-footer">{footer}</div>}
    </dialog>
  );
}
