import { useEffect, useRef } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { scrollParent } from "../../ui/scroll-parent.ts";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { DatingBlock } from "./DatingBlock.tsx";
import { DossierHeader } from "./DossierHeader.tsx";
import { Isnad } from "./Isnad.tsx";
import "./Dossier.css";

/** The selected event with its evidence; nothing when none is selected. Its container scrolls it. */
export function Dossier() {
  const event = selectedEvent(useCorpus(), useView());
  return event && <EventDossier event={event} />;
}

function EventDossier({ event }: { readonly event: CrisisEvent }) {
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const root = useRef<HTMLElement>(null);
  const shown = useRef(event.id);
  const kind = corpus.kind(event.kind);
  const place = event.place === null ? undefined : corpus.place(event.place);
  useKeptScroll(root, language);
  useEffect(() => {
    // A new event is read from its title; the first one stands where its link or the reader left it.
    if (shown.current !== event.id && root.current) scrollParent(root.current).scrollTop = 0;
    shown.current = event.id;
  }, [event.id]);
  return (
    <section ref={root} className="dossier" aria-labelledby="dossier-title">
      <DossierHeader />
      <div key={event.id} className="dossier-body">
        <div data-anchor="title">
          <p className="dossier-kind" data-tone={kind?.tone}>
            {kind && <KindMark kind={kind} />}
            <span className="dossier-kind-name">{kind && read(kind.singular)}</span>
            {place && <span className="dossier-place">{read(place.name)}</span>}
          </p>
          <h2 id="dossier-title" className="dossier-title reading">
            {read(event.title)}
          </h2>
          <p className="dossier-summary">{read(event.summary)}</p>
        </div>
        <DatingBlock event={event} />
        <Isnad event={event} />
      </div>
    </section>
  );
}
