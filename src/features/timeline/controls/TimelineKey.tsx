import type { DateForm } from "../../../domain/dates/date-form.ts";
import { drawnForm } from "../../../domain/dates/mark-day.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useView } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";
import { FormSample } from "../../../ui/FormSample.tsx";
import "../publications/publications.css";
import "./TimelineKey.css";

type Entry = DateForm | "attested" | "publication";

/** The entries in order. Forms that the corpus does not use are not shown. */
const ENTRIES: readonly Entry[] = [
  "day",
  "time",
  "probable",
  "month",
  "before",
  "after",
  "between",
  "attested",
  "span",
  "publication",
];

/** The key of the drawing: each form as it is drawn, with its meaning. */
export function TimelineKey() {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const { data } = useCorpus();
  const time = useView().time ?? direction;
  const tone = data.kinds[0]?.tone;
  const used = new Set<Entry>(["publication"]);
  for (const { dating } of data.events) {
    used.add(drawnForm(dating));
    if (dating.attested) used.add("attested");
  }
  return (
    <section className="timeline-key" aria-labelledby="timeline-key-title">
      <h2 id="timeline-key-title" className="timeline-key-title">
        {t(`timeline.key.title.${time}`)}
      </h2>
      <ul className="timeline-key-list">
        {ENTRIES.filter((entry) => used.has(entry)).map((entry) => (
          <li key={entry} className="timeline-key-entry">
            {entry === "publication" ? (
              <PublicationSample time={time} />
            ) : (
              <FormSample form={entry} tone={tone} time={time} />
            )}
            {t(`timeline.key.${entry}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PublicationSample({ time }: { readonly time: TimeDirection }) {
  return (
    <span className="form-sample" dir={time} aria-hidden="true">
      <span className="publications-group">
        <span className="publication-mark" />
      </span>
      <span className="publications-group" data-several>
        <span className="publication-mark" />
        <span className="publication-mark" />
      </span>
    </span>
  );
}
