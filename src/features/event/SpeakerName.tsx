import type { Speaker } from "../../domain/quote.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useCorpus } from "../../state/use-isnad.ts";

/** Who says it and, where the article tells, how: "وزارة الخارجية الأميركية في بيان". */
export function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  const { read } = useLanguage();
  const actor = useCorpus().actor(speaker.actor);
  if (!actor) return null;
  return (
    <>
      <bdi className="speaker-name">{read(actor.name)}</bdi>
      {speaker.manner && <span className="speaker-manner"> {read(speaker.manner)}</span>}
    </>
  );
}
