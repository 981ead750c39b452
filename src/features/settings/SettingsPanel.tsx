import { useLayoutEffect, useRef, useState } from "react";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { isUsual, type Settings, USUAL_SETTINGS } from "../../state/settings.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { COLOUR_SCHEMES, TIME_DIRECTIONS } from "../../state/view.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { ArabicChoices } from "./ArabicChoices.tsx";
import { Choice } from "./Choice.tsx";
import "./SettingsPanel.css";

/** What the reader may choose. `popover` is the id of the popover that contains it. */
export default function SettingsPanel({ popover }: { readonly popover: string }) {
  const { t } = useTranslation("settings");
  const { t: common } = useTranslation();
  const { language, direction } = useLanguage();
  const view = useView();
  const { changeSettings } = useIntents();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reset, setReset] = useState(false);
  const usual = isUsual(view);
  const change = (part: Partial<Settings>): void => {
    changeSettings(part);
    setReset(false);
  };

  useLayoutEffect(() => {
    // A starting point for reading, not a control, so it shows no focus ring.
    heading.current?.focus({ preventScroll: true, focusVisible: false });
  }, []);

  // They change nothing in French, which says so and has them last.
  const arabic = <ArabicChoices onChange={change} />;
  return (
    <div className="settings">
      <div className="settings-head">
        <h2 ref={heading} className="settings-title" tabIndex={-1}>
          {common("app.settings")}
        </h2>
        <IconButton
          icon="close"
          name={common("app.close")}
          popoverTarget={popover}
          popoverTargetAction="hide"
        />
      </div>
      {language === "ar" && arabic}
      <Choice
        title={t("time.title")}
        options={[
          { value: null, name: t("time.usual"), hint: t(`time.${direction}`) },
          ...TIME_DIRECTIONS.map((value) => ({ value, name: t(`time.${value}`) })),
        ]}
        chosen={view.time}
        onChoose={(time) => change({ time })}
      />
      <Choice
        title={t("scheme.title")}
        options={[
          { value: null, name: t("scheme.usual") },
          ...COLOUR_SCHEMES.map((value) => ({ value, name: t(`scheme.${value}`) })),
        ]}
        chosen={view.scheme}
        onChoose={(scheme) => change({ scheme })}
      />
      {language !== "ar" && arabic}
      <div className="settings-foot">
        <button
          type="button"
          className="settings-reset touch-height choice"
          aria-disabled={usual}
          onClick={() => {
            if (usual) return;
            changeSettings(USUAL_SETTINGS);
            setReset(true);
          }}
        >
          {t("reset")}
        </button>
        <p className="settings-note small-note" role="status">
          {reset ? t("isReset") : t("kept")}
        </p>
      </div>
    </div>
  );
}
