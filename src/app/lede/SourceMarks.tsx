import { Fragment } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { tellersOf } from "../../evidence/claims/tellers-of.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { OriginCount } from "../../ui/OriginCount.tsx";
import "./SourceMarks.css";

/** More original texts than this are counted instead of named. */
const MAX_NAMED = 2;

/** A speaker, filled, and a carrier on one thread, mirrored in right-to-left text. */
function Thread() {
  return (
    <svg className="source-thread" viewBox="0 0 20 10" width="20" height="10" aria-hidden="true">
      <path d="M5 5h10" />
      <circle className="source-thread-speaker" cx="4" cy="5" r="3" />
      <circle cx="16" cy="5" r="2.6" />
    </svg>
  );
}

/** Who tells one event: the names or, of many, their number. */
function SourceMark({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const count = corpus.independentOrigins(event);
  if (count > MAX_NAMED) {
    return (
      <>
        <OriginCount count={count} /> <span aria-hidden="true">{t("app.origins", { count })}</span>
        <span className="visually-hidden">{t("counts.origins", { count })}</span>
      </>
    );
  }
  const names = tellersOf(corpus, event, read).map((name, index) => (
    <Fragment key={name}>
      {index > 0 && t("timeline.listSeparator")}
      <bdi>{name}</bdi>
    </Fragment>
  ));
  if (count < 2) return names;
  return (
    <>
      {names} <OriginCount count={count} />
      <span className="visually-hidden"> ({t("counts.origins", { count })})</span>
    </>
  );
}

/** Who tells each of the events, in their order. Events with the same sources share a mark. */
export function SourceMarks({ events }: { readonly events: readonly CrisisEvent[] }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const bySources = new Map<string, CrisisEvent>();
  for (const event of events) {
    const sources = corpus.originGroups(event).map(({ origin }) => origin.id);
    const key = [...sources.toSorted(), ...tellersOf(corpus, event, read).toSorted()].join(" ");
    if (!bySources.has(key)) bySources.set(key, event);
  }
  return (
    <>
      <Thread />
      {[...bySources.values()].map((event, index) => (
        <span key={event.id} className="source-mark">
          {index > 0 && <span className="source-between">{t("timeline.cardSeparator")}</span>}
          <SourceMark event={event} />
        </span>
      ))}
    </>
  );
}
