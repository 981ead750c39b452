import type { ReactNode } from "react";
import type { DisagreementType } from "../../../domain/disagreement.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { DifferenceSign } from "../../../ui/DifferenceSign.tsx";
import { headingOf } from "./sections.ts";

interface OpenSectionProps {
  readonly type: DisagreementType;
  readonly count: number;
  readonly children: ReactNode;
}

/** A section that is always open. */
export function OpenSection({ type, count, children }: OpenSectionProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale } = useLanguage();
  const heading = headingOf(type);
  return (
    <section className="ranked-section" aria-labelledby={heading}>
      <h3 id={heading} className="ranked-title ranked-head" tabIndex={-1}>
        <DifferenceSign contradiction={type === "contradiction"} />
        <span>
          {t(`section.${type}.name`)}{" "}
          <span className="ranked-gloss">
            {formatNumber(count, locale)}
            {common("reader.dot")}
            {t(`section.${type}.gloss`)}
          </span>
        </span>
      </h3>
      {children}
    </section>
  );
}
