import { useId } from "react";
import type { KindId } from "../../domain/ids.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import "./LaneSwitches.css";

/** Shows and hides lanes, with the number of events of each. The last visible lane cannot be hidden. */
export function LaneSwitches() {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const { kinds } = useView();
  const { showKinds } = useIntents();
  const all = corpus.data.kinds.map(({ id }) => id);
  const shown = kinds.length === 0 ? all : all.filter((id) => kinds.includes(id));
  const isLast = shown.length === 1;
  const note = useId();
  const toggle = (kind: KindId): void => {
    const next = all.filter((id) => (id === kind) !== shown.includes(id));
    if (next.length > 0) showKinds(next.length === all.length ? [] : next);
  };
  return (
    <div className="lane-switches">
      <fieldset className="lane-switches-row">
        <legend className="visually-hidden">{t("filters.lanes")}</legend>
        {corpus.data.kinds.map((kind) => (
          <label key={kind.id} className="check">
            <input
              type="checkbox"
              className="check-input"
              checked={shown.includes(kind.id)}
              aria-disabled={isLast && shown.includes(kind.id)}
              aria-describedby={isLast && shown.includes(kind.id) ? note : undefined}
              onChange={() => toggle(kind.id)}
            />
            <KindMark kind={kind} />
            <bdi>{read(kind.short)}</bdi>{" "}
            <span className="lane-switch-count">
              {formatNumber(visibleEvents(corpus, [kind.id]).length, locale)}
            </span>
          </label>
        ))}
      </fieldset>
      {isLast && (
        <p id={note} className="small-note">
          {t("filters.last")}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {kinds.length > 0 && t("filters.shown", { count: visibleEvents(corpus, kinds).length })}
      </p>
    </div>
  );
}
