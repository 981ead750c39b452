import { Trans } from "react-i18next";
import type { SourceDocument } from "../../domain/document.ts";
import type { Speaker } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { carriersOf } from "./carriers-of.ts";
import { SpeakerName } from "./SpeakerName.tsx";

interface ClaimChainProps {
  /** Null if the article speaks in its own voice. */
  readonly speaker: Speaker | null;
  readonly source: SourceDocument;
}

/**
 * The chain from the speaker to the article at hand: speaker, origin of the text, article. No name appears
 * twice.
 */
export function ClaimChain({ speaker, source }: ClaimChainProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const named = speaker?.via.flatMap((id) => corpus.actor(id)?.name ?? []) ?? [];
  const told = speaker && [speaker.manner ?? [], named].flat().map(read).join(" ");
  return (
    <>
      {speaker ? <SpeakerName speaker={speaker} /> : t("event.unattributed")}
      {carriersOf(told, source, corpus, language).map((name) => (
        <span key={name} className="speaker-manner">
          <Trans
            i18nKey={speaker ? "event.carriedBy" : "event.afterText"}
            values={{ name }}
            components={{ bdi: <bdi /> }}
          />
        </span>
      ))}
    </>
  );
}
