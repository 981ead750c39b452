import { DISAGREEMENT_TYPES } from "../../domain/disagreement.ts";
import { distinctClaims } from "../../evidence/claims/distinct-claims.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { summaryOf } from "./summary-of.ts";
import { whoCounts } from "./who-counts.ts";

/** How the project treats figures and differences. */
export function Claims() {
  const { t } = useTranslation("method");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const claims = distinctClaims(corpus.data.figures, corpus);
  const { disagreements } = summaryOf(corpus.data);
  return (
    <Section id="claims">
      <p>{t("claims.figures")}</p>
      <p>{t("claims.differences")}</p>
      <Facts
        facts={[
          // Not by unit: "killed: 4" would read as a death toll.
          {
            name: t("fact.figures"),
            count: claims.length,
            of: whoCounts(claims, corpus).map(({ name, count }) => ({ name: read(name), count })),
          },
          {
            name: t("fact.differences"),
            count: disagreements.total,
            of: DISAGREEMENT_TYPES.map((type) => ({
              name: common(`event.differences.type.${type}.name`),
              count: disagreements.byType[type] ?? 0,
            })),
          },
        ]}
      />
    </Section>
  );
}
