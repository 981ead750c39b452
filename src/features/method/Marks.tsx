import { Trans } from "react-i18next";
import { useShortDate } from "../../evidence/dates/use-short-date.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { FormSample } from "../../ui/FormSample.tsx";
import { KindMark } from "../../ui/KindMark.tsx";
import { type UsedForm, usedForms } from "./date-forms.ts";
import { Section } from "./Section.tsx";
import "./Marks.css";

/** One form of date: its meaning, its mark, and an event as an example. */
function Form({ used: { form, count, example } }: { readonly used: UsedForm }) {
  const { t } = useTranslation("method");
  const { t: common } = useTranslation();
  const { locale, direction, read } = useLanguage();
  const corpus = useCorpus();
  const time = useView().time ?? direction;
  const { selectEvent } = useIntents();
  const inShort = useShortDate();
  const { date, attested } = example.dating;
  const shown = form === "attested" && attested ? attested : date;
  return (
    <div className="mark-meaning">
      <dt>
        <FormSample
          form={form}
          tone={corpus.kind(example.kind)?.tone}
          time={time}
          words={inShort(date)}
        />
        {t(`form.${form}.name`)}
      </dt>
      <dd>
        {t(`form.${form}.meaning`)} {t(`form.${form}.drawn`)}
        <p className="mark-example">
          {common("counts.events", { count })}
          {common("reader.dot")}
          <Trans
            t={t}
            i18nKey="form.example"
            values={{ date: dateInWords(shown, locale, common) }}
            components={{ bdi: <bdi /> }}
          />
          {common("reader.dot")}
          <button
            type="button"
            className="finger-target link"
            onClick={() => selectEvent(example.id)}
          >
            {read(example.label)}
          </button>
        </p>
      </dd>
    </div>
  );
}

/** The meaning of shapes and strokes. */
export function Marks() {
  const { t } = useTranslation("method");
  const { read } = useLanguage();
  const { kinds, events } = useCorpus().data;
  return (
    <Section id="marks">
      <p>{t("marks.kinds")}</p>
      <ul className="mark-kinds">
        {kinds.map((kind) => (
          <li key={kind.id}>
            <KindMark kind={kind} /> {read(kind.name)}
          </li>
        ))}
      </ul>
      <p>{t("marks.doubt")}</p>
      <dl className="mark-meanings">
        {usedForms(events).map((used) => (
          <Form key={used.form} used={used} />
        ))}
      </dl>
      <p>{t("marks.publications")}</p>
      <p>{t("marks.furniture")}</p>
      <p>{t("marks.beside")}</p>
    </Section>
  );
}
