import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../../domain/event.ts";
import { insideQuotationMarks } from "../../../domain/nested-marks.ts";
import { Spellings } from "../../../evidence/words/Spellings.tsx";
import { allSpellings } from "../../../evidence/words/spellings.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { EventQuestions } from "./EventQuestions.tsx";
import { countTypes, groupQuestions } from "./group-questions.ts";
import { TypeFilter } from "./TypeFilter.tsx";
import { toggled, withAll, withNone } from "./toggled.ts";
import "./Overview.css";

/** All differences of the corpus, grouped by event. */
export function Overview({ without }: { readonly without: CrisisEvent | null }) {
  const { t } = useTranslation("compare");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { compare } = useView();
  const types = new Set(compare.types);
  const open = new Set(compare.open);
  const { arrangeComparison } = useIntents();
  const { disagreements } = corpus.data;
  const groups = groupQuestions(corpus, types);
  const shown = groups.flatMap(({ questions }) => questions.map(({ difference }) => difference.id));
  const allOpen = shown.every((id) => open.has(id));
  const events = new Set(disagreements.flatMap((each) => each.events)).size;
  return (
    <>
      <h2 id="overview-title" className="page-title reading">
        {t("title")}
      </h2>
      {disagreements.length === 0 ? (
        <p className="page-lede">{t("empty")}</p>
      ) : (
        <>
          <p className="page-lede">
            {t("lede", {
              differences: t("differences", { count: disagreements.length }),
              events: t("inEvents", { count: events }),
            })}
          </p>
          {without && (
            <p className="overview-without">
              <Trans
                t={t}
                i18nKey="noneHere"
                values={{ event: insideQuotationMarks(read(without.label)) }}
                components={{ bdi: <bdi /> }}
              />
            </p>
          )}
          <TypeFilter
            counts={countTypes(corpus)}
            chosen={types}
            onToggle={(type) => arrangeComparison({ types: toggled(compare.types, type) })}
          />
          <div className="overview-bar">
            <p role="status">
              {t("shown", { differences: t("differences", { count: shown.length }) })}
            </p>
            <button
              type="button"
              className="overview-all touch-height link"
              onClick={() =>
                arrangeComparison({ open: (allOpen ? withNone : withAll)(compare.open, shown) })
              }
            >
              {allOpen ? t("closeAll") : t("openAll")}
            </button>
          </div>
          {groups.map((group) => (
            <EventQuestions
              key={group.event.id}
              group={group}
              open={open}
              onToggle={(id) => arrangeComparison({ open: toggled(compare.open, id) })}
            />
          ))}
        </>
      )}
      <Spellings names={allSpellings(corpus)} describedBy="overview-title" />
    </>
  );
}
