import { useTranslation } from "react-i18next";
import type { CrisisEvent } from "../../domain/event.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { position } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { Icon } from "../../ui/Icon.tsx";
import { CopyLink } from "./CopyLink.tsx";

/** Steps through the events in order of time, shares the link, closes. */
export function DossierHeader() {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { selectEvent, closeEvent } = useIntents();
  const place = position(corpus, view);
  if (!place) return null;
  // Not `disabled`: a button that goes dead under the finger would drop the focus.
  const step = (icon: "previous" | "next", name: string, event: CrisisEvent | null) => (
    <button
      type="button"
      className="dossier-button"
      aria-label={name}
      aria-disabled={event === null}
      onClick={() => event && selectEvent(event.id)}
    >
      <Icon name={icon} />
    </button>
  );
  const current = corpus.event(view.event ?? "");
  return (
    <header className="dossier-header">
      {step("previous", t("event.previous"), place.previous)}
      {step("next", t("event.next"), place.next)}
      <p className="dossier-position" role="status">
        {t("event.position", {
          index: formatNumber(place.index + 1, language),
          total: formatNumber(place.count, language),
        })}
        {current && <span className="visually-hidden">{read(current.title)}</span>}
      </p>
      <CopyLink />
      <button
        type="button"
        className="dossier-button"
        aria-label={t("event.close")}
        onClick={closeEvent}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
