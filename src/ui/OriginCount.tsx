import { formatNumber } from "../i18n/formats.ts";
import { useLanguage } from "../i18n/translation.ts";
import "./OriginCount.css";

/** A number of independent original texts. It is hidden from screen readers, so say it in words, too. */
export function OriginCount({ count }: { readonly count: number }) {
  const { locale } = useLanguage();
  return (
    <span className="origin-count" aria-hidden="true">
      {formatNumber(count, locale)}
    </span>
  );
}
