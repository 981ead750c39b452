import { useTranslation } from "../../../i18n/translation.ts";
import { NOTES } from "./MarkedText.tsx";

/** Descriptions of the highlights for screen readers. The marks refer to them. */
export function MarkNotes() {
  const { t } = useTranslation();
  return (
    <p hidden>
      <span id={NOTES.active}>{t("reader.activeNote")}</span>
      <span id={NOTES.same}>{t("reader.sameNote")}</span>
    </p>
  );
}
