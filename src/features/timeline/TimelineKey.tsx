import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { TurnTime } from "./TurnTime.tsx";
import { formOf, type MarkForm } from "./timeline-items.ts";
import "./marks.css";
import "./publications.css";
import "./TimelineKey.css";

type Entry = MarkForm | "attested" | "publication";

/** In the order of the key; a form that the corpus does not use is left out. */
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

/** How to read the drawing: each form as it is drawn there, with its meaning. */
export function TimelineKey() {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const { data } = useCorpus();
  const time = useView().time ?? direction;
  const tone = data.kinds[0]?.tone;
  const used = new Set<Entry>(["publication"]);
  for (const { dating } of data.events) {
    used.add(formOf(dating.date));
    if (dating.attested) used.add("attested");
  }
  return (
    <section className="timeline-key" aria-labelledby="timeline-key-title">
      <div className="timeline-key-head">
        <h2 id="timeline-key-title" className="timeline-key-title">
          {t(`timeline.key.title.${time}`)}
        </h2>
        <TurnTime />
      </div>
      <ul className="timeline-key-list">
        {ENTRIES.filter((entry) => used.has(entry)).map((entry) => (
          <li key={entry} className="timeline-key-entry">
            <span className="timeline-key-sample" data-tone={tone} dir={time} aria-hidden="true">
              {entry === "publication" ? <PublicationSample /> : <FormSample entry={entry} />}
            </span>
            {t(`timeline.key.${entry}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same classes as in the drawing, so that the two cannot differ. */
function FormSample({ entry }: { readonly entry: MarkForm | "attested" }) {
  const form = entry === "attested" ? "between" : entry;
  return (
    <span className={`mark mark-${form}`} data-attested={entry === "attested" || undefined}>
      <span className="mark-line" />
    </span>
  );
}

function PublicationSample() {
  return (
    <>
      <span className="publications-group">
        <span className="publication-mark" />
      </span>
      <span className="publications-group" data-several>
        <span className="publication-mark" />
        <span className="publication-mark" />
      </span>
    </>
  );
}
