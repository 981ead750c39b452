import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../../domain/event.ts";
import { insideQuotationMarks } from "../../../domain/nested-marks.ts";
import { SpellingList } from "../../../evidence/words/Spellings.tsx";
import { allSpellings } from "../../../evidence/words/spellings.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { ByDate } from "./ByDate.tsx";
import { FoldedSection } from "./FoldedSection.tsx";
import { groupQuestions } from "./group-questions.ts";
import { Ladder, LadderFilter } from "./Ladder.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
import { Ranked } from "./Ranked.tsx";
import { rankDifferences } from "./rank-differences.ts";
import { type Foldable, foldableIn } from "./sections.ts";
import { toggled, withAll, withNone } from "./toggled.ts";
import "./Overview.css";

/** All differences of the corpus: a ladder of their types, then the differences by consequence or by time. */
export function Overview({ without }: { readonly without: CrisisEvent | null }) {
  const { t } = useTranslation("compare");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { compare, differenceOrder } = useView();
  const { arrangeComparison } = useIntents();
  const { disagreements } = corpus.data;
  const names = allSpellings(corpus);
  const types = rankDifferences(corpus);
  const dated = differenceOrder === "date";
  const groups = groupQuestions(corpus, new Set(compare.types));
  const foldable: Foldable = dated
    ? {
        open: groups.flatMap(({ questions }) => questions.map(({ difference }) => difference.id)),
        sections: [],
      }
    : foldableIn(types, names.length > 0);
  const allOpen =
    foldable.open.every((id) => compare.open.includes(id)) &&
    foldable.sections.every((each) => compare.sections.includes(each));
  const arranged = allOpen ? withNone : withAll;
  const rungs = [
    ...types.map(({ type, ranked }) => ({ section: type, count: ranked.length })),
    ...(names.length > 0 ? [{ section: "spelling" as const, count: names.length }] : []),
  ];
  const events = new Set(disagreements.flatMap((each) => each.events)).size;
  return (
    <div className="overview">
      <div className="overview-start">
        <h2 className="page-title reading">{t("title")}</h2>
        <p className="page-lede">
          {disagreements.length === 0
            ? t("empty")
            : t("lede", {
                differences: t("differences", { count: disagreements.length }),
                events: t("inEvents", { count: events }),
              })}
        </p>
        {rungs.length > 0 && (dated ? <LadderFilter rungs={rungs} /> : <Ladder rungs={rungs} />)}
        {disagreements.length > 0 && (
          <div className="overview-ways">
            <OrderChoice />
            {foldable.open.length + foldable.sections.length > 0 && (
              <button
                type="button"
                className="overview-all touch-height link"
                onClick={() =>
                  arrangeComparison({
                    open: arranged(compare.open, foldable.open),
                    sections: arranged(compare.sections, foldable.sections),
                  })
                }
              >
                {allOpen ? t("closeAll") : t("openAll")}
              </button>
            )}
            <p className="overview-rule">{t(`ordered.${differenceOrder}`)}</p>
          </div>
        )}
      </div>
      <div className="overview-main">
        {without && disagreements.length > 0 && (
          <p className="overview-without">
            <Trans
              t={t}
              i18nKey="noneHere"
              values={{ event: insideQuotationMarks(read(without.label)) }}
              components={{ bdi: <bdi /> }}
            />
          </p>
        )}
        {dated ? <ByDate groups={groups} /> : <Ranked types={types} />}
        {names.length > 0 && (
          <FoldedSection
            section="spelling"
            count={names.length}
            open={compare.sections.includes("spelling")}
            onToggle={() => arrangeComparison({ sections: toggled(compare.sections, "spelling") })}
          >
            <div className="ranked-spellings">
              <SpellingList names={names} />
            </div>
          </FoldedSection>
        )}
      </div>
    </div>
  );
}
