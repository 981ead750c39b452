import { Trans } from "react-i18next";
import { percentCited } from "../../domain/coverage.ts";
import { formatPercent } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { summaryOf } from "./summary-of.ts";
import { countUnknowns } from "./unknowns.ts";

/** What is not known, and how much of the articles is not used. */
export function Unknown() {
  const { t } = useTranslation("method");
  const { locale } = useLanguage();
  const corpus = useCorpus();
  const { letters } = summaryOf(corpus.data);
  const share = percentCited({ letters: letters.total, cited: letters.cited });
  const { openDates, unseenOriginals, unnamedPublishers } = countUnknowns(corpus);
  return (
    <Section id="unknown">
      <p>{t("unknown.beyond")}</p>
      <p>{t("unknown.truth")}</p>
      <p>
        <Trans
          t={t}
          i18nKey="unknown.uncited"
          values={{ share: formatPercent(share, locale) }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <Facts
        facts={[
          { name: t("fact.openDates"), count: openDates },
          { name: t("fact.unseen"), count: unseenOriginals },
          { name: t("fact.unnamed"), count: unnamedPublishers },
        ]}
      />
    </Section>
  );
}
