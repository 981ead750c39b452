import type { CrisisEvent } from "../../../domain/event.ts";
import { SpeakerName } from "../../../evidence/claims/SpeakerName.tsx";
import { WitnessCount } from "../../../evidence/claims/WitnessCount.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { OriginBranch } from "./OriginBranch.tsx";
import { ReadsSetting } from "./ReadsSetting.tsx";
import { SharedOccasions } from "./SharedOccasions.tsx";
import "./Isnad.css";

/** The chain of an event: the speakers, then one branch per independent origin, down to the quotes. */
export function Isnad({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const groups = corpus.originGroups(event);
  const speakers = corpus.speakersOf(event);
  const articles = corpus.documentsOf(event).length;
  // Quotes in an article's own voice are not attributed to the speakers that its other quotes cite.
  const unattributed = corpus
    .documentsOf(event)
    .filter(({ id }) =>
      corpus.quotesOf(event).some((quote) => quote.document === id && quote.speaker === null),
    );
  const voices = new Set(corpus.quotesOf(event).map(({ speaker }) => speaker?.actor ?? null));
  return (
    <section className="isnad" aria-labelledby="isnad-title">
      <header className="isnad-speakers" data-anchor="isnad">
        <h3 id="isnad-title" className="isnad-title">
          {speakers.length === 0
            ? t("event.ownVoice", { count: articles })
            : t("event.saidBy", { count: speakers.length })}{" "}
          {speakers.map((speaker, index) => (
            <span key={speaker.actor}>
              {index > 0 && <span className="isnad-between">{t("event.separator")}</span>}
              <SpeakerName speaker={speaker} />
            </span>
          ))}
        </h3>
        {speakers.length > 0 && unattributed.length > 0 && (
          <p className="isnad-own-voice">
            {t("event.inOwnVoice")}{" "}
            {unattributed.map((document, index) => (
              <span key={document.id}>
                {index > 0 && t("event.separator")}
                <bdi>{read(document.name)}</bdi>
              </span>
            ))}
          </p>
        )}
        <SharedOccasions event={event} />
        <p className="isnad-count">
          <WitnessCount event={event} />
        </p>
        <ReadsSetting event={event} />
      </header>
      <ol>
        {groups.map((group, index) => (
          <OriginBranch
            key={group.origin.id}
            group={group}
            number={index + 1}
            tellsSpeakers={voices.size > 1}
          />
        ))}
      </ol>
    </section>
  );
}
