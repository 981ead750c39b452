import { useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";
import { EventQuestions } from "./EventQuestions.tsx";
import type { QuestionGroup } from "./group-questions.ts";
import { toggled } from "./toggled.ts";
import "./ByDate.css";

/** The differences by event, in order of time. */
export function ByDate({ groups }: { readonly groups: readonly QuestionGroup[] }) {
  const { t } = useTranslation("compare");
  const { compare } = useView();
  const { arrangeComparison } = useIntents();
  const shown = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <>
      <p className="by-date-shown" role="status">
        {t("shown", { differences: t("differences", { count: shown }) })}
      </p>
      {groups.map((group) => (
        <EventQuestions
          key={group.event.id}
          group={group}
          open={new Set(compare.open)}
          onToggle={(id) => arrangeComparison({ open: toggled(compare.open, id) })}
        />
      ))}
    </>
  );
}
