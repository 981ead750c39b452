import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { activeDocument, selectedEvent } from "../state/selectors.ts";
import { useCorpus, useView } from "../state/use-isnad.ts";

/** The title of the browser's tab: what is open, else the corpus. */
export function PageTitle() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const open = selectedEvent(corpus, view)?.title ?? activeDocument(corpus, view)?.name;
  return <title>{t("app.pageTitle", { part: read(open ?? corpus.data.title) })}</title>;
}
