import { useSyncExternalStore } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./SchemeSwitch.css";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Sets light or dark colours. Pressing the active button goes back to the system's setting. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { scheme } = useView();
  const { changeSettings } = useIntents();
  const asked = useSyncExternalStore(subscribe, () =>
    matchMedia(DARK).matches ? "dark" : "light",
  );
  const shown = scheme ?? asked;
  const turn = (): void => {
    const other = shown === "dark" ? "light" : "dark";
    changeSettings({ scheme: other === asked ? null : other });
  };
  const name = t("app.dark");
  return (
    <button
      type="button"
      className="scheme-switch icon-button"
      aria-label={name}
      aria-pressed={shown === "dark"}
      title={name}
      onClick={turn}
    >
      <Icon name="moon" />
    </button>
  );
}
