import { Trans } from "react-i18next";
import type { Figure } from "../../domain/figure.ts";
import { insideQuotationMarks } from "../../domain/nested-marks.ts";
import { ClaimChain } from "../../evidence/claims/ClaimChain.tsx";
import { FigureWords } from "../../evidence/claims/FigureWords.tsx";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { datingInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { ClaimQuote } from "./ClaimQuote.tsx";
import "./ClaimRow.css";

interface ClaimRowProps {
  readonly figure: Figure;
  /** Set if the heading above does not say what is counted. */
  readonly tellsUnit: boolean;
}

/** One figure: its source's words, what it counts, who states it, for which date, and where. */
export function ClaimRow({ figure, tellsUnit }: ClaimRowProps) {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const { selectEvent } = useIntents();
  const source = corpus.document(figure.document);
  const quote = corpus.quote(figure.quote);
  const event = corpus.event(figure.event);
  const unit = corpus.unit(figure.unit);
  const dating = claimDating(figure, corpus);
  if (!source || !quote || !event || !unit || !dating) return null;
  const label = (column: "speaker" | "date") => (
    <span className="claim-label">{t(`column.${column}`)}</span>
  );
  return (
    <tr className="claim">
      <th scope="row" className="claim-figure">
        <FigureWords
          figure={figure}
          source={source}
          as="span"
          className="claim-stated"
          meaningClass="claim-meaning"
        />
      </th>
      <td className="claim-population">
        {tellsUnit && <span className="claim-unit">{read(unit.name)}</span>}
        {read(figure.population)}
      </td>
      <td className="claim-speaker">
        {label("speaker")}
        <span>
          <ClaimChain speaker={figure.speaker} source={source} quote={quote} />
        </span>
      </td>
      <td className="claim-date">
        {label("date")}
        <span>
          <bdi>{datingInWords(dating, locale, common)}</bdi>
          <span className="claim-event">
            <Trans
              t={t}
              i18nKey={figure.asOf ? "ownDate" : "eventDate"}
              values={{ event: insideQuotationMarks(read(event.label)) }}
              components={{
                event: (
                  <button
                    type="button"
                    className="claim-event-link finger-target link"
                    onClick={() => selectEvent(event.id)}
                  />
                ),
              }}
            />
          </span>
        </span>
      </td>
      <td className="claim-where">
        <ClaimQuote figure={figure} quote={quote} source={source} />
      </td>
    </tr>
  );
}
