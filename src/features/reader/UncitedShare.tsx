import { Trans } from "react-i18next";
import { coverageOf, percentCited } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { formatPercent } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

interface UncitedShareProps {
  /** The open article, or the two side by side. */
  readonly sources: readonly SourceDocument[];
  /** How many passages no event cites. */
  readonly count: number;
}

/** How much of the open articles the events cite, and in how many places they do not. */
export function UncitedShare({ sources, count }: UncitedShareProps) {
  const { t } = useTranslation("reader");
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const [first, second] = sources.map((source) => ({
    name: read(source.name),
    share: formatPercent(percentCited(coverageOf(source, corpus.quotesIn(source.id))), language),
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
