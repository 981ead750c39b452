import type { Disagreement } from "../../../domain/disagreement.ts";
import { useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";
import type { CompareSection } from "../../../state/view.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { Contradiction } from "./Contradiction.tsx";
import { FoldedSection } from "./FoldedSection.tsx";
import { OpenSection } from "./OpenSection.tsx";
import { RankedQuestion } from "./RankedQuestion.tsx";
import type { RankedDifference, RankedType } from "./rank-differences.ts";
import { SHOWN_AT_FIRST } from "./sections.ts";
import { toggled } from "./toggled.ts";
import "./Ranked.css";

/** All differences, those that change a fact first. */
export function Ranked({ types }: { readonly types: readonly RankedType[] }) {
  const { t } = useTranslation("compare");
  const { compare } = useView();
  const { arrangeComparison } = useIntents();
  const toggleQuestion = ({ id }: Disagreement) =>
    arrangeComparison({ open: toggled(compare.open, id) });
  const toggleSection = (section: CompareSection) =>
    arrangeComparison({ sections: toggled(compare.sections, section) });
  const lines = (ranked: readonly RankedDifference[]) =>
    ranked.map((each) => (
      <RankedQuestion
        key={each.difference.id}
        ranked={each}
        open={compare.open.includes(each.difference.id)}
        onToggle={() => toggleQuestion(each.difference)}
      />
    ));
  return (
    <>
      {types.map(({ type, ranked }) => {
        const all = compare.sections.includes(type);
        if (type === "contradiction") {
          return (
            <OpenSection key={type} type={type} count={ranked.length}>
              {ranked.map((each) => (
                <Contradiction key={each.difference.id} ranked={each} />
              ))}
            </OpenSection>
          );
        }
        if (type === "scope") {
          const rest = ranked.slice(SHOWN_AT_FIRST);
          return (
            <OpenSection key={type} type={type} count={ranked.length}>
              <ul>{lines(ranked.slice(0, SHOWN_AT_FIRST))}</ul>
              {rest.length > 0 && (
                <>
                  <ExpandButton
                    className="ranked-rest touch-height link"
                    open={all}
                    controls="differences-rest"
                    onToggle={() => toggleSection(type)}
                  >
                    {all ? t("restHide") : t("restShow", { count: rest.length })}
                  </ExpandButton>
                  <ul id="differences-rest" className="ranked-all" hidden={!all}>
                    {lines(rest)}
                  </ul>
                </>
              )}
            </OpenSection>
          );
        }
        return (
          <FoldedSection
            key={type}
            section={type}
            count={ranked.length}
            open={all}
            onToggle={() => toggleSection(type)}
          >
            <ul>{lines(ranked)}</ul>
          </FoldedSection>
        );
      })}
    </>
  );
}
