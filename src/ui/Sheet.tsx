import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useTranslation } from "../i18n/translation.ts";
import "./Sheet.css";
import { useDragDown } from "./use-drag-down.ts";

interface SheetProps {
  /** Accessible name of the sheet. */
  readonly label: string;
  /**
   * Called on Esc, on using the handle or on a click beside the sheet. The parent must then unmount the
   * sheet.
   */
  readonly onClose: () => void;
  /** Stays visible below the content, which scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A modal sheet, built on the native dialog: the rest of the page is inert, and the focus returns when it
 * closes. It opens on mount and focuses its first heading.
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
    // The view state decides what is open. A second Esc closes the dialog without this event.
    dialog.addEventListener(
      "cancel",
      (event) => {
        if (event.target !== dialog) return;
        event.preventDefault();
        close.current();
      },
      { signal },
    );
    // A press that begins on the sheet and ends beside it selects text or drags the sheet.
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
    // This event fires after closing; the sheet may have been opened again by then.
    dialog.addEventListener("close", () => dialog.open || close.current(), { signal });
    dialog.showModal();
    const heading = dialog.querySelector<HTMLElement>("h1, h2, h3");
    if (heading) {
      heading.tabIndex = -1;
      // The heading is a starting point for reading, not a control, so it shows no focus ring.
      heading.focus({ preventScroll: true, focusVisible: false });
    }
    return () => {
      listening.abort();
      // Unmounting an open dialog would lose the focus.
      dialog.close();
    };
  }, []);

  return (
    <dialog ref={dialogRef} className="sheet" aria-label={label}>
      <button type="button" className="sheet-handle" {...handle}>
        <span className="visually-hidden">{t("sheet.close")}</span>
      </button>
      {/* In a section, a header is not a landmark of the page. */}
      <section className="sheet-content">{children}</section>
      {footer && <div className="sheet-footer">{footer}</div>}
    </dialog>
  );
}
