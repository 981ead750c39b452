import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/Icon.tsx";
import "./CopyLink.css";

/** How long the confirmation stays, in milliseconds: long enough to be read twice. */
const SHOWN_MS = 4000;

type Outcome = "none" | "copied" | "refused";

/** Puts the page's address, which holds the whole view, on the clipboard; or shows it selected. */
export function CopyLink() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const message = useId();

  useEffect(() => {
    if (outcome === "refused") field.current?.select();
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    // Not a secure context, or no permission: both end in the field with the link.
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };

  return (
    <div className="copy-link">
      <p id={message} className="copy-link-message" role="status" data-outcome={outcome}>
        {outcome === "copied" && t("event.linkCopied")}
        {outcome === "refused" && t("event.copyRefused")}
      </p>
      {outcome === "refused" && (
        <input
          ref={field}
          className="copy-link-field"
          readOnly
          dir="ltr"
          aria-label={t("event.link")}
          aria-describedby={message}
          defaultValue={location.href}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            // Esc is spent on the field: the sheet, or the event, around it stays open.
            event.preventDefault();
            event.stopPropagation();
            button.current?.focus();
            setOutcome("none");
          }}
          onBlur={() => setOutcome("none")}
        />
      )}
      <button
        ref={button}
        type="button"
        className="dossier-button"
        aria-label={t("event.copyLink")}
        onClick={() => void copy()}
      >
        <Icon name="link" />
      </button>
    </div>
  );
}
