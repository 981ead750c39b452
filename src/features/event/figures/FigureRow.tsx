import { useId } from "react";
import { Trans } from "react-i18next";
import { paragraphAt } from "../../../domain/document.ts";
import type { Figure } from "../../../domain/figure.ts";
import { FigureWords } from "../../../evidence/claims/FigureWords.tsx";
import { SpeakerName } from "../../../evidence/claims/SpeakerName.tsx";
import { claimDating } from "../../../evidence/dates/claim-dating.ts";
import { PlaceLink } from "../../../evidence/words/PlaceLink.tsx";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";

/** A figure in its source's words, with what it counts, who states it, where, and for which date. */
export function FigureRow({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const words = useId();
  const source = corpus.document(figure.document);
  const dating = claimDating(figure, corpus);
  if (!source) return null;
  const paragraph = paragraphAt(source, figure.span.start);
  return (
    <li className="figure">
      <div className="figure-stated">
        <FigureWords
          figure={figure}
          source={source}
          as="p"
          id={words}
          className="figure-words"
          meaningClass="figure-meaning"
        />
      </div>
      <div className="figure-about">
        <p>{read(figure.population)}</p>
        <p className="figure-said">
          <span>
            {figure.speaker ? (
              <>
                {t("event.saidBy", { count: 1 })} <SpeakerName speaker={figure.speaker} />
              </>
            ) : (
              t("event.unattributed")
            )}
          </span>
          {paragraph && (
            <PlaceLink
              source={source}
              quote={figure.quote}
              paragraph={paragraph.number}
              describedBy={words}
            />
          )}
        </p>
        {dating && (
          <p className="figure-dated">
            <Trans
              t={t}
              i18nKey={figure.asOf ? "event.figures.ownDate" : "event.figures.eventDate"}
              values={{ date: datingInWords(dating, locale, t) }}
              components={{ bdi: <bdi /> }}
            />
          </p>
        )}
      </div>
    </li>
  );
}
