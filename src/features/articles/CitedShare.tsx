import { Trans } from "react-i18next";
import { coverageOf, percentCited, uncitedPassages } from "../../domain/coverage.ts";
import { isFurniture, type SourceDocument } from "../../domain/document.ts";
import { formatPercent } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { CoverageStrip } from "./CoverageStrip.tsx";
import { coveragePieces } from "./coverage-pieces.ts";
import { headingId } from "./heading-id.ts";
import { PassageList } from "./PassageList.tsx";
import "./CitedShare.css";

/** How much of an article the events cite, in numbers, and on demand the passages that they do not. */
export function CitedShare({ source }: { readonly source: SourceDocument }) {
  const { t } = useTranslation("articles");
  const { t: common } = useTranslation();
  const { locale } = useLanguage();
  const corpus = useCorpus();
  const quotes = corpus.quotesIn(source.id);
  const coverage = coverageOf(source, quotes);
  const percent = percentCited(coverage);
  const own = coverage.paragraphs.filter(({ paragraph }) => !isFurniture(paragraph.role));
  const left = uncitedPassages(coverage);
  return (
    <div className="cited">
      <h4 className="source-subtitle">{t("cited.title")}</h4>
      <p>
        {t("cited.counts", {
          paragraphs: t("paragraphs", { count: own.length }),
          quotes: t("quotes", { count: quotes.length }),
          events: common("counts.events", { count: new Set(quotes.map((q) => q.event)).size }),
        })}
      </p>
      <CoverageStrip pieces={coveragePieces(coverage)} />
      <p>
        {percent === 100 ? (
          t("cited.whole")
        ) : percent === 0 ? (
          t("cited.nothing")
        ) : (
          <Trans
            t={t}
            i18nKey="cited.share"
            values={{ share: formatPercent(percent, locale) }}
            components={{ bdi: <bdi className="cited-number" /> }}
          />
        )}
      </p>
      {left.length > 0 && (
        <Unfold label={t("cited.left", { count: left.length })} describedBy={headingId(source)}>
          <PassageList source={source} passages={left} />
        </Unfold>
      )}
    </div>
  );
}
