import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import { directionOf } from "../../i18n/direction.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useIntents } from "../../state/use-isnad.ts";
import "./LanguageSwitch.css";

/** Each language by its own name. */
const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = { ar: "العربية", fr: "Français" };

/** Buttons for the two languages. A switch keeps event, article, window, scroll position and focus. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { setLanguage } = useIntents();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t("app.language")}</legend>
      {INTERFACE_LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          className="language-switch-option touch-height toggle"
          lang={each}
          dir={directionOf(each)}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}
