import { useId } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { ActorEvents } from "./ActorEvents.tsx";
import "./OtherEvents.css";

/** Other events on the timeline with the actors of this one. */
export function OtherEvents({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const title = useId();
  const actors = event.actors.flatMap((id) => {
    const actor = corpus.actor(id);
    const events = corpus.eventsOfActor(id).filter((other) => other.id !== event.id);
    return actor && events.length > 0 ? [{ actor, events }] : [];
  });
  if (actors.length === 0) return null;
  return (
    <section className="other-events" aria-labelledby={title}>
      <h3 id={title} className="other-events-title">
        {t("event.others.title")}
      </h3>
      {actors.map(({ actor, events }) => (
        <ActorEvents key={actor.id} name={read(actor.name)} events={events} />
      ))}
    </section>
  );
}
