import { useId } from "react";
import { distinctClaims } from "../../evidence/claims/distinct-claims.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { FIGURE_ORDERS } from "../../state/view.ts";
import { unitChoices } from "./unit-choices.ts";
import "./FigureChoices.css";

/** Filter by unit and choice of grouping. Figures are never sorted by size. */
export function FigureChoices() {
  const { t } = useTranslation("figures");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { units, figures } = corpus.data;
  const claims = distinctClaims(figures, corpus);
  const { unit: chosen, order } = useView();
  const { showUnit, orderFigures } = useIntents();
  const select = useId();
  const choices = [
    { id: null, name: t("all"), count: claims.length },
    ...unitChoices(units, claims, chosen).map(({ unit: { id, name }, count }) => ({
      id,
      name: read(name),
      count,
    })),
  ];
  // Announced to screen readers; the same number as on the pressed button.
  const claimed = choices.find(({ id }) => id === chosen)?.count ?? 0;
  // Copies have a line each, but count once.
  const lines = figures.filter(({ unit }) => chosen === null || unit === chosen).length;
  return (
    <div className="figure-choices">
      <fieldset className="figure-units">
        <legend className="visually-hidden">{t("filter")}</legend>
        {choices.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            className="figure-unit choice pill touch-height"
            aria-pressed={id === chosen}
            onClick={() => showUnit(id)}
          >
            {t("choice", { unit: name, figures: t("figures", { count }) })}
          </button>
        ))}
      </fieldset>
      <div className="figure-order">
        <label htmlFor={select}>{t("orderBy")}</label>
        <select
          id={select}
          className="figure-order-select touch-height"
          value={order}
          onChange={({ target }) => {
            const asked = FIGURE_ORDERS.find((each) => each === target.value);
            if (asked) orderFigures(asked);
          }}
        >
          {FIGURE_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`order.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <p className="visually-hidden" role="status">
        {claimed === 0
          ? t("noneChosen")
          : t("shown", {
              figures: t("figures", { count: claimed }),
              lines: t("inLines", { count: lines }),
            })}
      </p>
    </div>
  );
}
