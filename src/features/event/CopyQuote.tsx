import { useId, useRef, useState } from "react";
import type { SourceDocument } from "../../domain/document.ts";
import type { Quote } from "../../domain/quote.ts";
import { Icon } from "../../ui/Icon.tsx";
import { OnDemand } from "../../ui/OnDemand.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { onEscape } from "../../ui/on-escape.ts";
import "./CopyQuote.css";

const CopyForms = onDemand(
  ["citation"],
  () => import("../../evidence/citation/CopyFormsPanel.tsx"),
);

interface CopyQuoteProps {
  readonly quote: Quote;
  readonly source: SourceDocument;
  readonly name: string;
  readonly className: string;
}

/** A button that shows the formats in which a quote can be copied. */
export function CopyQuote({ quote, source, name, className }: CopyQuoteProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <div className="copy-quote">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
        onKeyDown={open ? onEscape(close) : undefined}
      >
        <Icon name="quote" />
      </button>
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
