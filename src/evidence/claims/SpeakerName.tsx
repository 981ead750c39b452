import { Trans } from "react-i18next";
import type { Speaker } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { untoldCarriers } from "./untold-carriers.ts";

/** Who speaks, how (if the article says so) and through whom: "وزارة الخارجية الأميركية، في بيان". */
export function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const actor = corpus.actor(speaker.actor);
  if (!actor) return null;
  const manner = speaker.manner ? read(speaker.manner) : "";
  const carriers = speaker.via
    .flatMap((id) => corpus.actor(id) ?? [])
    .map(({ name }) => read(name));
  return (
    <>
      <bdi className="speaker-name">{read(actor.name)}</bdi>
      {manner !== "" && <span className="speaker-manner">{t("event.manner", { manner })}</span>}
      {/* From the speaker towards the article. */}
      {untoldCarriers(manner, carriers)
        .toReversed()
        .map((name) => (
          <span key={name} className="speaker-manner">
            <Trans t={t} i18nKey="event.via" values={{ name }} components={{ bdi: <bdi /> }} />
          </span>
        ))}
    </>
  );
}
