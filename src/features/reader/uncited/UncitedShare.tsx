import { Trans } from "react-i18next";
import type { SourceDocument } from "../../../domain/document.ts";
import { formatPercent } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";

interface UncitedShareProps {
  /** The open article, or the two side by side. */
  readonly sources: readonly SourceDocument[];
  /** Share of each that the events cite, in per cent. */
  readonly shares: readonly number[];
  /** Number of uncited passages. */
  readonly count: number;
}

/** How much of the open articles the events cite, and how many passages are uncited. */
export function UncitedShare({ sources, shares, count }: UncitedShareProps) {
  const { t } = useTranslation("reader");
  const { locale, read } = useLanguage();
  const [first, second] = sources.map((source, side) => ({
    name: read(source.name),
    share: formatPercent(shares[side] ?? 0, locale),
  }));
  const components = { bdi: <bdi /> };
  if (!second) {
    return (
      <p>
        <Trans t={t} i18nKey="share" values={{ share: first?.share }} components={components} />{" "}
        {count === 0 ? t("whole") : t("left", { count })}
      </p>
    );
  }
  const values = {
    share: first?.share,
    name: first?.name,
    otherShare: second.share,
    otherName: second.name,
  };
  return (
    <p>
      <Trans t={t} i18nKey="shares" values={values} components={components} />{" "}
      {count === 0 ? t("bothWhole") : t("leftInBoth", { count })}
    </p>
  );
}
