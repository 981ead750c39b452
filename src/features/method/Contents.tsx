import { useTranslation } from "../../i18n/translation.ts";
import { headingId, SECTIONS, type SectionId } from "./sections.ts";
import "./Contents.css";

function goTo(id: SectionId): void {
  const heading = document.getElementById(headingId(id));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** The table of contents. It uses buttons, because a fragment would remain in every URL copied later. */
export function Contents() {
  const { t } = useTranslation("method");
  return (
    <nav className="contents" aria-label={t("contents")}>
      <p className="contents-title" aria-hidden="true">
        {t("contents")}
      </p>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <button type="button" className="contents-button touch-height" onClick={() => goTo(id)}>
              {t(`sections.${id}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
