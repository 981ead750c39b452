import { rootOriginsOf } from "../domain/root-origins.ts";
import { useLanguage, useTranslation } from "../i18n/translation.ts";
import { useCorpus } from "../state/use-isnad.ts";
import "./style/page-head.css";
import "./Lede.css";

/** The question of the corpus and its numbers, counted from the data. Shown while nothing is selected. */
export function Lede() {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { data } = corpus;
  return (
    <section className="lede" aria-labelledby="lede-question">
      <h2 id="lede-question" className="page-title reading">
        {read(data.question)}
      </h2>
      <p className="page-lede">
        {t("app.lede", {
          events: t("app.events", { count: data.events.length }),
          articles: t("app.fromArticles", { count: data.documents.length }),
          origins: t("app.toOrigins", { count: rootOriginsOf(corpus).length }),
        })}{" "}
        {read(data.notice)}
      </p>
    </section>
  );
}
