import { useTranslation } from "../../../i18n/translation.ts";
import { NOTES } from "./MarkedText.tsx";

/** What a highlight is, for those who do not see it; the marks refer to it. */
export function MarkNotes() {
  const { t } = useTranslation();
  return (
    <p hidden>
      <span id={NOTES.active}>{t("reader.activeNote")}</span>
      <span id={NOTES.same}>{t("reader.sameNote")}</span>
    </p>
  );
}
