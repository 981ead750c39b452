import { useId } from "react";
import { Trans } from "react-i18next";
import { paragraphAt } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import { isReadableIn } from "../../domain/localised-text.ts";
import { claimDating } from "../../evidence/claim-dating.ts";
import { QuantityWords } from "../../evidence/QuantityWords.tsx";
import { dateInWords } from "../../i18n/date-words.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { ReachLine, TickLabels } from "./ReachLine.tsx";
import type { Strip } from "./strips.ts";
import "./ClaimStrip.css";

/** The words of a statement, for when it is given and where it stands. */
function StripLabel({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const source = corpus.document(figure.document);
  const dating = claimDating(figure, corpus);
  if (!source || !dating) return null;
  const number = paragraphAt(source, figure.span.start)?.number ?? 1;
  return (
    <>
      <bdi className="strip-stated reading" lang={source.language} dir={source.direction}>
        {figure.exact}
      </bdi>
      {!isReadableIn(source.language, language) && (
        <span className="strip-about">
          <QuantityWords value={figure.value} />
        </span>
      )}
      <span className="strip-about">
        <bdi>{dateInWords(dating.date, language, t)}</bdi>
      </span>
      <span className="strip-about">
        <bdi>{read(source.name)}</bdi>
        {t("event.paragraphAfter", { number: formatNumber(number, language) })}
      </span>
    </>
  );
}

/** Figures of one population on one line of numbers, one under the other by date; vague words stay words. */
export function ClaimStrip({ strip }: { readonly strip: Strip }) {
  const { t } = useTranslation("figures");
  const { read } = useLanguage();
  const title = useId();
  const { population, figures, scale } = strip;
  return (
    <figure className="strip" aria-labelledby={title}>
      <p id={title} className="strip-title">
        <Trans
          t={t}
          i18nKey="strip.title"
          values={{ population: read(population) }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <ul className="strip-rows">
        {figures.map((figure) => (
          <li key={figure.id} className="strip-row">
            <p className="strip-label">
              <StripLabel figure={figure} />
            </p>
            <ReachLine value={figure.value} scale={scale} />
          </li>
        ))}
        <li className="strip-row" aria-hidden="true">
          <TickLabels scale={scale} />
        </li>
      </ul>
      <figcaption className="strip-caption">{t("strip.about")}</figcaption>
    </figure>
  );
}
