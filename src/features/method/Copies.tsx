import { rootOriginsOf } from "../../domain/root-origins.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { countUnknowns } from "./unknowns.ts";

/** Why copies of one text count as one witness. */
export function Copies() {
  const { t } = useTranslation("method");
  const corpus = useCorpus();
  return (
    <Section id="copies">
      <p>{t("copies.once")}</p>
      <p>{t("copies.chain")}</p>
      <Facts
        facts={[
          { name: t("fact.articles"), count: corpus.data.documents.length },
          { name: t("fact.origins"), count: rootOriginsOf(corpus).length },
          { name: t("fact.unseen"), count: countUnknowns(corpus).unseenOriginals },
        ]}
      />
    </Section>
  );
}
