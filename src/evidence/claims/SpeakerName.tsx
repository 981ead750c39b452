import { Trans } from "react-i18next";
import type { Speaker } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { speakerParts } from "./speaker-parts.ts";

/** Who speaks, how (if the article says so) and through whom: "وزارة الخارجية الأميركية، في بيان". */
export function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const parts = speakerParts(speaker, useCorpus(), locale);
  if (!parts) return null;
  const { name: speakerName, manner, carriers } = parts;
  return (
    <>
      <bdi className="speaker-name">{speakerName}</bdi>
      {manner !== "" && <span className="speaker-manner">{t("event.manner", { manner })}</span>}
      {carriers.map((name) => (
        <span key={name} className="speaker-manner">
          <Trans t={t} i18nKey="event.via" values={{ name }} components={{ bdi: <bdi /> }} />
        </span>
      ))}
    </>
  );
}
