import { useEffect, useRef } from "react";
import { selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { Overview } from "./overview/Overview.tsx";
import { EventComparison } from "./table/EventComparison.tsx";

/** The sources of the selected event side by side, or an overview of all differences. */
export default function ComparePage() {
  const corpus = useCorpus();
  const event = selectedEvent(corpus, useView());
  const compared = event && corpus.disagreementsOf(event).length > 0 ? event.id : null;
  const before = useRef(compared);
  useEffect(() => {
    // The link that had the focus is gone. `useKeptFocus` handles this only when the page changes; here the
    // page stays the same.
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
