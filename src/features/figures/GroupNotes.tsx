import type { Disagreement } from "../../domain/disagreement.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { FigureQuestion } from "./FigureQuestion.tsx";
import "./GroupNotes.css";

interface GroupNotesProps {
  readonly disagreements: readonly Disagreement[];
  /** Adds a heading, for notes that do not follow a group of their own. */
  readonly titled?: boolean;
}

/** The differences between figures of a set. */
export function GroupNotes({ disagreements, titled = false }: GroupNotesProps) {
  const { t } = useTranslation("figures");
  if (disagreements.length === 0) return null;
  return (
    <div className="group-notes">
      {titled && <h3 className="claims-title">{t("questions")}</h3>}
      {disagreements.map((disagreement) => (
        <FigureQuestion key={disagreement.id} disagreement={disagreement} />
      ))}
    </div>
  );
}
