import { useRef } from "react";
import type { CrisisEvent } from "../../domain/event.ts";
import { Spellings } from "../../evidence/words/Spellings.tsx";
import { spellingsOf } from "../../evidence/words/spellings.ts";
import { useLanguage } from "../../i18n/translation.ts";
import { activeQuote, selectedEvent } from "../../state/selectors.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { DossierHeader } from "./DossierHeader.tsx";
import { DatingBlock } from "./dates/DatingBlock.tsx";
import { Differences } from "./differences/Differences.tsx";
import { Figures } from "./figures/Figures.tsx";
import { OtherEvents } from "./OtherEvents.tsx";
import { Isnad } from "./sources/Isnad.tsx";
import { usePlaceInDossier } from "./use-place-in-dossier.ts";
import "./Dossier.css";

/** The selected event with its evidence, or nothing. The container scrolls. */
export function Dossier() {
  const event = selectedEvent(useCorpus(), useView());
  return event && <EventDossier event={event} />;
}

function EventDossier({ event }: { readonly event: CrisisEvent }) {
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const root = useRef<HTMLElement>(null);
  const kind = corpus.kind(event.kind);
  const place = event.place === null ? undefined : corpus.place(event.place);
  useKeptScroll(root, language);
  usePlaceInDossier(root, event.id, activeQuote(corpus, view)?.id ?? null, view.quote);
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
        <Differences event={event} />
        <Isnad event={event} />
        <Figures event={event} />
        <Spellings names={spellingsOf(event, corpus)} describedBy="dossier-title" />
        <OtherEvents event={event} />
        {/* Shown only in print. */}
        <p className="dossier-address" dir="ltr">
          {location.origin}
          {location.pathname}
          {formatLink({ language, event: event.id, quote: null, document: null })}
        </p>
      </div>
    </section>
  );
}
