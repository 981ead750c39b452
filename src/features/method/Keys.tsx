import { useTranslation } from "../../i18n/translation.ts";
import { Section } from "./Section.tsx";
import "./Marks.css";

const KEYS = ["across", "between", "ends", "open", "back", "zoom", "all"] as const;

/** The keyboard shortcuts of the timeline. */
export function Keys() {
  const { t } = useTranslation("method");
  return (
    <Section id="keys">
      <p>{t("keys.way")}</p>
      <dl className="mark-meanings">
        {KEYS.map((key) => (
          <div key={key} className="mark-meaning">
            <dt>
              <kbd>{t(`keys.${key}.name`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
