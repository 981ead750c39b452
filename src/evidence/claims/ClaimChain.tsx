import { Fragment } from "react";
import { Trans } from "react-i18next";
import type { SourceDocument } from "../../domain/document.ts";
import { insideBrackets } from "../../domain/nested-marks.ts";
import type { Quote, Speaker } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { type Carrier, carriersOf } from "./carriers-of.ts";
import { SpeakerName } from "./SpeakerName.tsx";
import { speakerParts } from "./speaker-parts.ts";

interface ClaimChainProps {
  /** Null if the article speaks in its own voice. */
  readonly speaker: Speaker | null;
  readonly source: SourceDocument;
  /** The quote that contains the words. */
  readonly quote: Quote;
}

/** Those who carried words, from the one who speaks to the article: "Radio Town puis The Herald". */
function Carriers({ of }: { readonly of: readonly Carrier[] }) {
  const { t } = useTranslation();
  return of.map(({ name, is }, index) => (
    <Fragment key={name}>
      {index > 0 && t("event.carriedThen")}
      <Trans
        t={t}
        i18nKey={`event.carrier.${is}`}
        values={{ name }}
        components={{ bdi: <bdi /> }}
      />
    </Fragment>
  ));
}

/**
 * The chain from the speaker to the article at hand: speaker, origin of the text, article. No name appears
 * twice.
 */
export function ClaimChain({ speaker, source, quote }: ClaimChainProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const corpus = useCorpus();
  const attribution = speaker ? (speakerParts(speaker, corpus, locale)?.attribution ?? "") : null;
  const carriers = carriersOf(attribution, source, quote, corpus, locale);
  return (
    <>
      {speaker ? <SpeakerName speaker={speaker} /> : t("event.unattributed")}
      {carriers.length > 0 && (
        <span className="speaker-manner">
          {speaker ? (
            <Trans
              t={t}
              i18nKey="event.carriedBy"
              components={{ names: <Carriers of={carriers} /> }}
            />
          ) : (
            <Trans
              t={t}
              i18nKey="event.afterText"
              values={{
                name: insideBrackets(carriers.map(({ name }) => name).join(t("event.carriedThen"))),
              }}
              components={{ bdi: <bdi /> }}
            />
          )}
        </span>
      )}
    </>
  );
}
