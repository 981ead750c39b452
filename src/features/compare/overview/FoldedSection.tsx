import type { ReactNode } from "react";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { CompareSection } from "../../../state/view.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { headingOf } from "./sections.ts";

interface FoldedSectionProps {
  readonly section: CompareSection;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A section on one line: its name as a sentence, with its number. It expands to what it holds. */
export function FoldedSection({ section, count, open, onToggle, children }: FoldedSectionProps) {
  const { t } = useTranslation("compare");
  const { locale } = useLanguage();
  const heading = headingOf(section);
  return (
    <section className="ranked-section" data-folded={!open || undefined} aria-labelledby={heading}>
      <h3 className="ranked-title">
        <ExpandButton
          id={heading}
          className="ranked-fold"
          open={open}
          controls={`${heading}-all`}
          onToggle={onToggle}
        >
          <span className="ranked-count">{formatNumber(count, locale)}</span>{" "}
          <span>
            {t(`section.${section}.name`)}{" "}
            <span className="ranked-gloss">{t(`section.${section}.gloss`)}</span>
          </span>
          <Icon name="down" />
        </ExpandButton>
      </h3>
      <div id={`${heading}-all`} className="ranked-all" hidden={!open}>
        {children}
      </div>
    </section>
  );
}
