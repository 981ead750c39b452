import { languageName } from "../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { summaryOf } from "./summary-of.ts";

/** The steps from articles to quotes to events, with their numbers. */
export function Making() {
  const { t } = useTranslation("method");
  const { language, read } = useLanguage();
  const { data } = useCorpus();
  const { documents, quotes, events } = summaryOf(data);
  const languages = Object.entries(documents.byLanguage);
  return (
    <Section id="making">
      <p>{t("making.reading")}</p>
      <p>{t("making.refused")}</p>
      <Facts
        facts={[
          {
            name: t("fact.articles"),
            count: documents.total,
            of: languages.map(([tag, count]) => ({ name: languageName(tag, language), count })),
          },
          { name: t("fact.quotes"), count: quotes.total },
          {
            name: t("fact.events"),
            count: events.total,
            of: data.kinds.map(({ id, name }) => ({
              name: read(name),
              count: events.byKind[id] ?? 0,
            })),
          },
        ]}
      />
      <p>{t("making.counted")}</p>
    </Section>
  );
}
