import { useId } from "react";
import { useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";
import { DIFFERENCE_ORDERS } from "../../../state/view.ts";

/** The choice between the order by consequence and the order of time. */
export function OrderChoice() {
  const { t } = useTranslation("compare");
  const { differenceOrder } = useView();
  const { orderDifferences } = useIntents();
  const select = useId();
  return (
    <p className="overview-order">
      <label htmlFor={select}>{t("orderBy")}</label>{" "}
      <select
        id={select}
        className="overview-order-select touch-height"
        value={differenceOrder}
        onChange={({ target }) => {
          const asked = DIFFERENCE_ORDERS.find((each) => each === target.value);
          if (asked) orderDifferences(asked);
        }}
      >
        {DIFFERENCE_ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(`order.${each}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
