import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";

/** Toggles the direction of time between that of the language and its opposite. */
export function TurnTime() {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const { time } = useView();
  const { changeSettings } = useIntents();
  const turned = (time ?? direction) !== direction;
  const turn = (): void => {
    const opposite = direction === "rtl" ? "ltr" : "rtl";
    changeSettings({ time: turned ? null : opposite });
  };
  return (
    <button type="button" className="finger-target link" aria-pressed={turned} onClick={turn}>
      {t("timeline.turn")}
    </button>
  );
}
