import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import "./CopyButton.css";

/** How long the confirmation stays, in milliseconds: long enough to be read twice. */
const SHOWN_MS = 4000;

type Outcome = "none" | "copied" | "refused";

interface CopyButtonProps {
  /** What is copied: its words are those of `event.copy.<what>`. */
  readonly what: "link" | "citation";
  readonly icon: IconName;
  /** The direction of the text, where it must be shown. */
  readonly direction: "ltr" | "rtl";
  readonly text: () => string;
}

/** Puts a text on the clipboard; or shows it selected where the browser refuses. */
export function CopyButton({ what, icon, direction, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const message = useId();

  useEffect(() => {
    if (outcome === "refused") field.current?.select();
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    // Not a secure context, or no permission: both end in the field with the text.
    try {
      await navigator.clipboard.writeText(text());
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };

  return (
    <div className="copy-button">
      <p id={message} className="copy-button-message" role="status" data-outcome={outcome}>
        {outcome === "copied" && t(`event.copy.${what}.copied`)}
        {outcome === "refused" && t(`event.copy.${what}.refused`)}
      </p>
      {outcome === "refused" && (
        <textarea
          ref={field}
          className="copy-button-field"
          rows={what === "link" ? 1 : 4}
          readOnly
          dir={direction}
          aria-label={t(`event.copy.${what}.field`)}
          aria-describedby={message}
          defaultValue={text()}
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
        aria-label={t(`event.copy.${what}.name`)}
        onClick={() => void copy()}
      >
        <Icon name={icon} />
      </button>
    </div>
  );
}
