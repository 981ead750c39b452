import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import "./Facts.css";

/** A number from the corpus and what it counts. */
export interface Fact {
  readonly name: string;
  readonly count: number;
  /** The parts of the number; parts of 0 are left out. */
  readonly of?: readonly { readonly name: string; readonly count: number }[];
}

/** Numbers counted from the corpus at run time, never written by hand. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation("method");
  const { locale } = useLanguage();
  return (
    <dl className="facts">
      {facts.map(({ name, count, of = [] }) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>
            <span className="fact-count">{formatNumber(count, locale)}</span>
            {of
              .filter((part) => part.count > 0)
              .map((part) => (
                <span key={part.name} className="fact-part">
                  {t("part", { name: part.name, count: formatNumber(part.count, locale) })}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
