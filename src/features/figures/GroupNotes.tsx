import type { Disagreement } from "../../domain/disagreement.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { ClaimPlot } from "./ClaimPlot.tsx";
import { FigureQuestion } from "./FigureQuestion.tsx";
import type { Plot } from "./plots.ts";
import "./GroupNotes.css";

interface GroupNotesProps {
  readonly plots: readonly Plot[];
  readonly disagreements: readonly Disagreement[];
  /** Adds a heading, for notes that do not follow a group of their own. */
  readonly titled?: boolean;
}

/** Notes on a set of figures: a plot for each population, and the differences between figures. */
export function GroupNotes({ plots, disagreements, titled = false }: GroupNotesProps) {
  const { t } = useTranslation("figures");
  if (plots.length === 0 && disagreements.length === 0) return null;
  return (
    <div className="group-notes">
      {titled && <h3 className="claims-title">{t("questions")}</h3>}
      {plots.map((plot) => (
        <ClaimPlot key={plot.stops[0]?.figures[0]?.id} plot={plot} />
      ))}
      {disagreements.map((disagreement) => (
        <FigureQuestion key={disagreement.id} disagreement={disagreement} />
      ))}
    </div>
  );
}
