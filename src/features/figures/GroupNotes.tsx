import type { Disagreement } from "../../domain/disagreement.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { ClaimStrip } from "./ClaimStrip.tsx";
import { FigureQuestion } from "./FigureQuestion.tsx";
import type { Strip } from "./strips.ts";
import "./GroupNotes.css";

interface GroupNotesProps {
  readonly strips: readonly Strip[];
  readonly disagreements: readonly Disagreement[];
  /** Where no heading above says whose notes they are. */
  readonly titled?: boolean;
}

/** What can be asked of some figures together: those of one population on one line, and where they differ. */
export function GroupNotes({ strips, disagreements, titled = false }: GroupNotesProps) {
  const { t } = useTranslation("figures");
  if (strips.length === 0 && disagreements.length === 0) return null;
  return (
    <div className="group-notes">
      {titled && <h3 className="claims-title">{t("questions")}</h3>}
      {strips.map((strip) => (
        <ClaimStrip key={strip.figures.map(({ id }) => id).join(" ")} strip={strip} />
      ))}
      {disagreements.map((disagreement) => (
        <FigureQuestion key={disagreement.id} disagreement={disagreement} />
      ))}
    </div>
  );
}
