import { memo } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { isSure } from "./certainty.ts";
import { EventOrigins } from "./EventOrigins.tsx";
import "./EventRow.css";
import { EventWhen } from "./EventWhen.tsx";

interface EventRowProps {
  readonly event: CrisisEvent;
  readonly selected: boolean;
}

/** An event of the list: a button whose name is its kind, title, date and origins. */
export const EventRow = memo(function EventRow({ event, selected }: EventRowProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const kind = useCorpus().kind(event.kind);
  const { selectEvent } = useIntents();
  return (
    <li className="event-row" data-tone={kind?.tone} data-anchor={event.id}>
      <button
        type="button"
        className="event-row-button"
        aria-current={selected || undefined}
        onClick={() => selectEvent(event.id)}
      >
        <span className="event-row-rail" data-sure={isSure(event.dating.date)}>
          <span className="event-row-mark">{kind && <KindMark kind={kind} />}</span>
        </span>
        {kind && (
          <span className="visually-hidden">{t("list.kind", { kind: read(kind.singular) })}</span>
        )}
        <span className="event-row-title">{read(event.title)}</span>
        <span className="event-row-meta">
          <EventWhen dating={event.dating} />
          <EventOrigins event={event} />
        </span>
      </button>
    </li>
  );
});
