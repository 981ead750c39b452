import type { ReactNode } from "react";
import { useShortDate } from "../../../evidence/dates/use-short-date.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useView } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";
import { DifferenceSign } from "../../../ui/DifferenceSign.tsx";
import { FormSample } from "../../../ui/FormSample.tsx";
import { OriginCount } from "../../../ui/OriginCount.tsx";
import { type UsedForm, usedForms } from "./used-forms.ts";
import { type Sign, usedSigns } from "./used-signs.ts";
import "../publications/publications.css";
import "./TimelineKeyPanel.css";

const SIGNS: readonly Sign[] = ["origins", "differs", "contradiction"];

/** The key of the drawing: each sign and form as it is drawn, with its meaning. What the corpus does not use is left out. */
export default function TimelineKeyPanel() {
  const { t } = useTranslation("timeline");
  const { direction } = useLanguage();
  const corpus = useCorpus();
  const { data } = corpus;
  const inShort = useShortDate();
  const time = useView().time ?? direction;
  const tone = data.kinds[0]?.tone;
  const signs = usedSigns(corpus);
  const entries = ({ form, example, anchor, key }: UsedForm) => (
    <Entry
      key={key}
      sample={
        <FormSample form={form} tone={tone} time={time} words={inShort(example)} anchor={anchor} />
      }
    >
      {t(`key.${key}`)}
    </Entry>
  );
  const used = usedForms(corpus);
  return (
    <section className="timeline-key" aria-labelledby="timeline-key-title">
      <h2 id="timeline-key-title" className="timeline-key-title">
        {t(`key.title.${time}`)}
      </h2>
      <div className="timeline-key-groups">
        <Group title={t("key.events")}>
          {SIGNS.filter((sign) => signs.has(sign)).map((sign) => (
            <Entry key={sign} sample={<SignSample sign={sign} />}>
              {t(`key.${sign}`)}
            </Entry>
          ))}
          <Entry sample={<PublicationSample time={time} />}>{t("key.publication")}</Entry>
        </Group>
        <Group title={t("key.sure")}>{used.filter(({ sure }) => sure).map(entries)}</Group>
        <Group title={t("key.unsure")}>{used.filter(({ sure }) => !sure).map(entries)}</Group>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A heading with its entries; nothing if there are none. */
function Group({ title, children }: GroupProps) {
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <div className="timeline-key-group">
      <h3 className="timeline-key-group-title">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

interface EntryProps {
  readonly sample: ReactNode;
  readonly children: ReactNode;
}

function Entry({ sample, children }: EntryProps) {
  return (
    <li className="timeline-key-entry">
      <span className="timeline-key-sample">{sample}</span>
      {children}
    </li>
  );
}

function SignSample({ sign }: { readonly sign: Sign }) {
  if (sign === "origins") return <OriginCount count={2} />;
  return <DifferenceSign contradiction={sign === "contradiction"} />;
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
