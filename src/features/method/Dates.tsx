import { Trans } from "react-i18next";
import type { Counts } from "../../domain/summary.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { summaryOf } from "./summary-of.ts";
import { countUnknowns } from "./unknowns.ts";

const STATES = ["given", "inferred", "overridden"] as const;

/** How words become dates, who may override them, and how often that happened. */
export function Dates() {
  const { t } = useTranslation("method");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { datings } = summaryOf(corpus.data);
  const place = corpus.place(corpus.data.calendar.place);
  const byState = (counts: Counts) => {
    const of = STATES.map((state) => ({ name: t(`state.${state}`), count: counts[state] ?? 0 }));
    return { count: of.reduce((sum, { count }) => sum + count, 0), of };
  };
  return (
    <Section id="dates">
      <p>{t("dates.words")}</p>
      <p>{t("dates.states")}</p>
      <p>{t("dates.publications")}</p>
      <p>{t("dates.override")}</p>
      {place && (
        <p>
          <Trans
            t={t}
            i18nKey="dates.calendar"
            values={{ place: read(place.name) }}
            components={{ bdi: <bdi /> }}
          />
        </p>
      )}
      <Facts
        facts={[
          { name: t("fact.eventDates"), ...byState(datings.events) },
          { name: t("fact.publicationDates"), ...byState(datings.publications) },
          { name: t("fact.rejectedDates"), count: countUnknowns(corpus).rejectedDates },
        ]}
      />
    </Section>
  );
}
