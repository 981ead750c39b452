import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { Section } from "./Section.tsx";
import "./Readings.css";

/** The events that the project chose as turning points, each with its reason. */
function Anchors() {
  const { t } = useTranslation("method");
  const { read } = useLanguage();
  const { events } = useCorpus().data;
  const { selectEvent } = useIntents();
  const anchors = events.flatMap(({ id, label, anchor }) =>
    anchor ? [{ id, label, anchor }] : [],
  );
  if (anchors.length === 0) return null;
  return (
    <>
      <p>{t("readings.anchors")}</p>
      <dl className="method-anchors">
        {anchors.map(({ id, label, anchor }) => (
          <div key={id} className="method-anchor">
            <dt>
              <button type="button" className="finger-target link" onClick={() => selectEvent(id)}>
                {read(label)}
              </button>
            </dt>
            <dd>{read(anchor.because)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What the project wrote or chose itself. */
export function Readings() {
  const { t } = useTranslation("method");
  const { data } = useCorpus();
  return (
    <Section id="readings">
      <p>{t("readings.ours")}</p>
      {data.lede && <p>{t("readings.lede")}</p>}
      <Anchors />
      <p>{t("readings.translations")}</p>
      <p>{t("readings.notes")}</p>
    </Section>
  );
}
