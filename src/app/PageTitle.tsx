import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { activeDocument, selectedEvent } from "../state/selectors.ts";
import { useCorpus, useView } from "../state/use-isnad.ts";

/** The title of the browser's tab: the page, or what is open on the timeline, else the corpus. */
export function PageTitle() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const open = selectedEvent(corpus, view)?.title ?? activeDocument(corpus, view)?.name;
  const part =
    view.page === "timeline" ? read(open ?? corpus.data.title) : t(`app.pages.${view.page}`);
  return <title>{t("app.pageTitle", { part })}</title>;
}
