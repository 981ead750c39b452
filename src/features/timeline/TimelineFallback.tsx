import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import "./Timeline.css";
import "./marks/lanes.css";

/** A static placeholder while the drawing loads: lanes and lines. */
export function TimelineFallback() {
  const { t } = useTranslation();
  const { direction, read } = useLanguage();
  const corpus = useCorpus();
  const { kinds, time } = useView();
  const lanes = corpus.data.kinds.filter(({ id }) => kinds.length === 0 || kinds.includes(id));
  return (
    <div className="timeline timeline-fallback" dir={time ?? direction} aria-busy="true">
      <p className="visually-hidden">{t("timeline.loading")}</p>
      <div className="timeline-fallback-head">
        <div className="timeline-axis-row" />
      </div>
      <ul className="timeline-fallback-lanes">
        {lanes.map((kind) => (
          <li key={kind.id} className="timeline-fallback-lane">
            <div className="lane-heading">
              <KindMark kind={kind} />
              <span className="lane-name" dir={direction}>
                {read(kind.name)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
