import type { DisagreementType } from "../../../domain/disagreement.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import "./TypeFilter.css";

interface TypeFilterProps {
  readonly counts: readonly { readonly type: DisagreementType; readonly count: number }[];
  /** An empty set shows all. */
  readonly chosen: ReadonlySet<DisagreementType>;
  readonly onToggle: (type: DisagreementType) => void;
}

/** The types of difference with their counts, as a filter. */
export function TypeFilter({ counts, chosen, onToggle }: TypeFilterProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale } = useLanguage();
  return (
    <fieldset className="type-filter">
      <legend className="visually-hidden">{t("filter")}</legend>
      {counts.map(({ type, count }) => (
        <button
          key={type}
          type="button"
          className="type-chip choice"
          aria-pressed={chosen.has(type)}
          onClick={() => onToggle(type)}
        >
          <span className="type-chip-head">
            <span className="type-chip-name">{common(`event.differences.type.${type}.name`)}</span>{" "}
            <span className="type-chip-count">{formatNumber(count, locale)}</span>
          </span>{" "}
          <span className="type-chip-gloss">{common(`event.differences.type.${type}.gloss`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
