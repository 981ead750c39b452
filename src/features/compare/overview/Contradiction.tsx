import { useId } from "react";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import { isWithinOneArticle } from "../../../evidence/differences/order-differences.ts";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { KindMark } from "../../../ui/KindMark.tsx";
import { ExcerptText } from "../excerpts/ExcerptText.tsx";
import { excerptsFrom } from "../excerpts/excerpts.ts";
import type { RankedDifference } from "./rank-differences.ts";
import "./Contradiction.css";

/** A contradiction: the sentences whole, side by side, with the words that clash, then the editor's reading. */
export function Contradiction({ ranked }: { readonly ranked: RankedDifference }) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const title = useId();
  const { difference, events } = ranked;
  const [first] = events;
  const documents = new Set(difference.positions.map(({ document }) => document));
  const excerpts = [...documents].flatMap((id) => excerptsFrom(id, difference.positions, corpus));
  return (
    <article className="contradiction" aria-labelledby={title}>
      <p className="contradiction-about">
        {events.map((event) => {
          const kind = corpus.kind(event.kind);
          return (
            <span key={event.id}>
              {kind && <KindMark kind={kind} />}{" "}
              <CompareLink
                event={event.id}
                question={difference.id}
                className="compare-link finger-target link"
              >
                {read(event.label)}
              </CompareLink>
              {common("reader.dot")}
              {datingInWords(event.dating, locale, common)}
            </span>
          );
        })}
        {isWithinOneArticle([difference]) && <span>{t("within")}</span>}
      </p>
      <h4 id={title} className="contradiction-question reading">
        {read(difference.question)}
      </h4>
      <ul className="contradiction-sides">
        {excerpts.map((excerpt) => (
          <li key={`${excerpt.source.id} ${excerpt.start} ${excerpt.text.length}`}>
            {first && (
              <ExcerptText
                excerpt={excerpt}
                event={events.find(({ id }) => id === excerpt.quote?.event) ?? first}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="folded-note small-note">
        <span className="folded-note-label">{common("event.differences.note")}</span>{" "}
        {read(difference.note)}
      </p>
    </article>
  );
}
