import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import { directionOf } from "../../i18n/direction.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useIntents } from "../../state/use-isnad.ts";
import "./LanguageSwitch.css";

/** Each language calls itself by its own name, whatever the language of the page. */
const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = { ar: "العربية", fr: "Français" };

/** The two languages side by side; a switch keeps event, article, window, scroll and focus. */
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
