import { useEffect, useRef } from "react";
import { selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { Overview } from "./overview/Overview.tsx";
import { EventComparison } from "./table/EventComparison.tsx";

/** Where sources differ: those of the selected event side by side, else every question of the corpus. */
export default function ComparePage() {
  const corpus = useCorpus();
  const event = selectedEvent(corpus, useView());
  const compared = event && corpus.disagreementsOf(event).length > 0 ? event.id : null;
  const before = useRef(compared);
  useEffect(() => {
    // The link that was followed went away with what it stood in. The frame sees to that where the page
    // changes; here the page stays, and only what is compared on it changes.
    if (before.current !== compared && document.activeElement === document.body) {
      document.getElementById("main")?.focus({ preventScroll: true });
    }
    before.current = compared;
  }, [compared]);
  return event && compared ? (
    <EventComparison key={event.id} event={event} />
  ) : (
    <Overview without={event} />
  );
}
