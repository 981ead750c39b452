import { rootOriginsOf } from "../../domain/root-origins.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { ArticleCard } from "./ArticleCard.tsx";
import { articleGroups } from "./article-groups.ts";
import { CoverageKey } from "./CoverageStrip.tsx";
import "./ArticlesPage.css";

/** Every article of the corpus: its facts, how its date is known, and how much of it is cited. */
export default function ArticlesPage() {
  const { t } = useTranslation("articles");
  const { t: common } = useTranslation();
  const corpus = useCorpus();
  const groups = articleGroups(corpus);
  return (
    <>
      <h2 className="page-title reading">{t("title")}</h2>
      <p className="page-lede">
        {t("lede", {
          articles: common("counts.articles", { count: corpus.data.documents.length }),
          origins: common("counts.origins", { count: rootOriginsOf(corpus).length }),
        })}
      </p>
      <CoverageKey />
      <ol className="source-groups">
        {groups.map(({ root, documents }) => {
          const label = `source-group-${root}`;
          const cards = documents.map((source) => (
            <ArticleCard
              key={source.id}
              source={source}
              kin={documents.filter((other) => other !== source)}
            />
          ));
          if (documents.length === 1) return <li key={root}>{cards}</li>;
          return (
            <li key={root} className="source-group" aria-labelledby={label}>
              <p id={label} className="source-group-name">
                {t("shared", { count: documents.length })}
              </p>
              {cards}
            </li>
          );
        })}
      </ol>
    </>
  );
}
