import { useId, useState } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { datingInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useIntents } from "../../state/use-isnad.ts";
import { ExpandButton } from "../../ui/ExpandButton.tsx";

/** Number of events shown at first. A single further one is shown too, rather than hidden behind a button. */
const SHOWN = 3;

interface ActorEventsProps {
  /** In the interface language. */
  readonly name: string;
  /** In chronological order; never empty. */
  readonly events: readonly CrisisEvent[];
}

/** The events of one actor, as buttons that open them. A long list is collapsed. */
export function ActorEvents({ name, events }: ActorEventsProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const { selectEvent } = useIntents();
  const [open, setOpen] = useState(false);
  const actor = useId();
  const list = useId();
  const folds = events.length > SHOWN + 1;
  return (
    <div className="actor-events">
      <p id={actor} className="actor-name">
        {name}
      </p>
      <ul id={list} aria-labelledby={actor}>
        {events.map((event, index) => (
          <li key={event.id} hidden={folds && !open && index >= SHOWN}>
            <button
              type="button"
              className="actor-event touch-height"
              data-event-id={event.id}
              onClick={() => selectEvent(event.id)}
            >
              <span className="actor-event-label link">{read(event.label)}</span>{" "}
              <span className="actor-event-date">{datingInWords(event.dating, locale, t)}</span>
            </button>
          </li>
        ))}
      </ul>
      {folds && (
        <ExpandButton
          className="actor-more touch-height link"
          open={open}
          controls={list}
          onToggle={() => setOpen(!open)}
        >
          {open
            ? t("event.others.fewer")
            : t("event.others.more", { count: events.length - SHOWN })}
        </ExpandButton>
      )}
    </div>
  );
}
