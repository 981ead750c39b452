import { useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { DifferenceSign } from "../../../ui/DifferenceSign.tsx";
import { OriginCount } from "../../../ui/OriginCount.tsx";
import { usedSigns } from "./used-signs.ts";
import "./KeyLine.css";

/** The signs beside an event in one line, as far as the corpus uses them. The key explains them. */
export function KeyLine() {
  const { t } = useTranslation();
  const signs = usedSigns(useCorpus());
  return (
    <ul className="key-line">
      {signs.has("origins") && (
        <li className="key-line-sign">
          <OriginCount count={2} />
          {t("timeline.sign.origins")}
        </li>
      )}
      {signs.has("differs") && (
        <li className="key-line-sign">
          <DifferenceSign />
          {t("timeline.sign.differs")}
        </li>
      )}
      {signs.has("contradiction") && (
        <li className="key-line-sign">
          <DifferenceSign contradiction />
          {t("timeline.sign.contradiction")}
        </li>
      )}
    </ul>
  );
}
