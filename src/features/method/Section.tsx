import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { headingId, type SectionId } from "./sections.ts";
import "./Section.css";

interface SectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** A section of the page; the table of contents links to its heading. */
export function Section({ id, children }: SectionProps) {
  const { t } = useTranslation("method");
  return (
    <section className="method-section" aria-labelledby={headingId(id)}>
      <h3 id={headingId(id)} className="method-heading reading" tabIndex={-1}>
        {t(`sections.${id}`)}
      </h3>
      {children}
    </section>
  );
}
