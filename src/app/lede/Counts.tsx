import { rootOriginsOf } from "../../domain/root-origins.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

/** How many events the corpus has, from how many articles and independent texts. */
export function Counts() {
  const { t } = useTranslation();
  const corpus = useCorpus();
  const { events, documents } = corpus.data;
  return (
    <p className="lede-counts">
      {t("app.lede", {
        events: t("app.events", { count: events.length }),
        articles: t("app.fromArticles", { count: documents.length }),
        origins: t("app.toOrigins", { count: rootOriginsOf(corpus).length }),
      })}
    </p>
  );
}
