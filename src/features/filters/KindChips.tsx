import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { bringToMiddle } from "../../ui/bring-to-middle.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import "./KindChips.css";

/** Makes Left and Right follow the chips on screen, because browsers differ in right-to-left text. */
function step(event: KeyboardEvent<HTMLElement>, direction: "ltr" | "rtl"): void {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  event.preventDefault();
  const forward = (event.key === "ArrowRight") === (direction === "ltr");
  const inputs = [...event.currentTarget.querySelectorAll("input")];
  const at = inputs.findIndex((input) => input.matches(":focus"));
  const next = inputs.at((at + (forward ? 1 : -1)) % inputs.length);
  next?.focus();
  next?.click();
}

/** Chooses all kinds of events or one. A link may name several kinds; then none is checked. */
export function KindChips() {
  const { t } = useTranslation();
  const { locale, direction, read } = useLanguage();
  const corpus = useCorpus();
  const { kinds } = useView();
  const { showKinds } = useIntents();
  const row = useRef<HTMLFieldSetElement>(null);
  const name = useId();

  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("label:has(:checked)");
    if (row.current && chosen && kinds.length > 0) bringToMiddle(row.current, chosen);
  }, [kinds]);

  const chip = (id: string | null, count: number, label: ReactNode) => (
    <label key={id} className="kind-chip choice pill">
      <input
        type="radio"
        className="kind-chip-input"
        name={name}
        checked={id === null ? kinds.length === 0 : kinds.length === 1 && kinds[0] === id}
        onChange={() => showKinds(id === null ? [] : [id])}
      />
      {label} <span className="kind-chip-count">{formatNumber(count, locale)}</span>
    </label>
  );
  return (
    <div className="kind-chips">
      <fieldset ref={row} className="kind-chips-row" onKeyDown={(event) => step(event, direction)}>
        <legend className="visually-hidden">{t("filters.label")}</legend>
        {chip(null, corpus.data.events.length, t("filters.all"))}
        {corpus.data.kinds.map((kind) =>
          chip(
            kind.id,
            visibleEvents(corpus, [kind.id]).length,
            <>
              <KindMark kind={kind} />
              <bdi>{read(kind.short)}</bdi>
            </>,
          ),
        )}
      </fieldset>
      <p className="visually-hidden" role="status">
        {kinds.length > 0 && t("filters.shown", { count: visibleEvents(corpus, kinds).length })}
      </p>
    </div>
  );
}
