import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { Trans } from "react-i18next";
import { coverageOf, type Passage, percentCited } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { formatNumber, formatPercent } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { StepButton } from "../../ui/StepButton.tsx";
import { bringIntoView } from "./bring-into-view.ts";

interface UncitedStepsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly source: SourceDocument;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** Has a paragraph drawn, by its number. */
  readonly onWanted: (paragraph: number) => void;
}

/** How much of the article no event cites, in words, and the steps from one such passage to the next. */
export function UncitedSteps({ root, source, passages, onWanted }: UncitedStepsProps) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { language } = useLanguage();
  const percent = percentCited(coverageOf(source, useCorpus().quotesIn(source.id)));
  const [at, setAt] = useState(-1);
  const here = passages[at];
  const stepTo = (index: number) => {
    const passage = passages[index];
    if (!passage) return null;
    return () => {
      setAt(index);
      // In a long article it may be that it is not drawn yet.
      flushSync(() => onWanted(passage.paragraph.number));
      const place = `[data-uncited="${passage.span.start}"]`;
      for (const other of root.current?.querySelectorAll("[data-stepped]") ?? []) {
        other.removeAttribute("data-stepped");
      }
      root.current?.querySelector(place)?.setAttribute("data-stepped", "");
      if (root.current) bringIntoView(root.current, place, "instant");
    };
  };
  return (
    <div className="dock-row dock-uncited">
      <p>
        <Trans
          t={t}
          i18nKey="share"
          values={{ share: formatPercent(percent, language) }}
          components={{ bdi: <bdi /> }}
        />{" "}
        {passages.length === 0 ? t("whole") : t("left", { count: passages.length })}
      </p>
      <p role="status">
        {here &&
          t("position", {
            index: formatNumber(at + 1, language),
            total: formatNumber(passages.length, language),
            place: common("event.paragraph", {
              number: formatNumber(here.paragraph.number, language),
            }),
          })}
      </p>
      {passages.length > 0 && (
        <div className="dock-steps">
          <StepButton to="previous" name={t("previous")} onStep={stepTo(at - 1)} />
          <StepButton to="next" name={t("next")} onStep={stepTo(at + 1)} />
        </div>
      )}
    </div>
  );
}
