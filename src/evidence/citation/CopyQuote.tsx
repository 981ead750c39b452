import { useId, useRef, useState } from "react";
import type { SourceDocument } from "../../domain/document.ts";
import type { Quote } from "../../domain/quote.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { OnDemand } from "../../ui/OnDemand.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { onEscape } from "../../ui/on-escape.ts";
import "./CopyQuote.css";

const CopyForms = onDemand(["citation"], () => import("./CopyFormsPanel.tsx"));

interface CopyQuoteProps {
  readonly quote: Quote;
  readonly source: SourceDocument;
  /** The name of the button, if it does not name the quote. */
  readonly name?: string;
  readonly className?: string;
}

/** A button that shows the formats in which a quote can be copied. */
export function CopyQuote({
  quote,
  source,
  name,
  className = "copy-quote-button finger-target",
}: CopyQuoteProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const number = formatNumber(quote.paragraphs.first, locale);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <div className="copy-quote">
      <IconButton
        ref={button}
        icon="copy"
        name={name ?? t("event.copy.this", { name: read(source.name), number })}
        className={className}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
        onKeyDown={open ? onEscape(close) : undefined}
      />
      <div id={panel} className="copy-quote-forms" hidden={!open}>
        {open && (
          <OnDemand>
            <CopyForms quote={quote} source={source} onClose={close} />
          </OnDemand>
        )}
      </div>
    </div>
  );
}
