import { useLanguage, useTranslation } from "../i18n/translation.ts";
import { activeDocument, selectedEvent } from "../state/selectors.ts";
import { useCorpus, useView } from "../state/use-isnad.ts";

/** The title of the browser's tab: the page, the event or article that is open, or the corpus. */
export function PageTitle() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const event = selectedEvent(corpus, view);
  const open = event?.title ?? activeDocument(corpus, view)?.name;
  const page = t(`app.pages.${view.page}`);
  const compared = view.page === "compare" && event && corpus.disagreementsOf(event).length > 0;
  const part = compared ? `${read(event.title)} · ${page}` : page;
  const shown = view.page === "timeline" ? read(open ?? corpus.data.title) : part;
  return <title>{t("app.pageTitle", { part: shown })}</title>;
}
