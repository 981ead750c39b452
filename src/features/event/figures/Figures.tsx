import { useId } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { FigureRow } from "./FigureRow.tsx";
import { groupFigures } from "./group-figures.ts";
import "./Figures.css";

/** The quantities in the event's quotes, each as stated. They are never added up or compared. */
export function Figures({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const title = useId();
  const figures = corpus.figuresOf(event);
  if (figures.length === 0) return null;
  return (
    <section className="figures" aria-labelledby={title}>
      <h3 id={title} className="figures-title">
        {t("event.figures.title")}
      </h3>
      {groupFigures(figures).map((group) => {
        const unit = corpus.unit(group.unit);
        return (
          <div key={group.unit} className="figures-group">
            <p className="figures-unit">{unit && read(unit.name)}</p>
            <ul>
              {group.figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
