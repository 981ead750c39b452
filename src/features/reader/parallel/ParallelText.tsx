import { useMemo, useRef } from "react";
import type { Passage } from "../../../domain/coverage.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Parallel } from "../../../domain/parallel.ts";
import type { Quote } from "../../../domain/quote.ts";
import { dateInWords } from "../../../i18n/date-words.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { NOTES } from "../marks/MarkedText.tsx";
import { useOneTextSelected } from "../selection/use-one-text-selected.ts";
import { uncitedStarts } from "../uncited/uncited-walk.ts";
import { PageAround } from "./PageAround.tsx";
import { PairNotes } from "./PairNotes.tsx";
import { PairSideText } from "./PairSideText.tsx";
import { differenceSpans, numberDifferences, pairRows } from "./pair-rows.ts";
import "./ParallelText.css";

/** Headings of the two columns: name, language and date of each article. */
export function ParallelHeads({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { language, locale, read } = useLanguage();
  return (
    <div className="parallel-heads">
      {documents.map((document) => (
        <div key={document.id} className="parallel-head">
          <h2 className="article-name">{read(document.name)}</h2>
          {document.machineTranslation && <p className="parallel-machine">{t("machine")}</p>}
          <p className="article-published">
            {[
              languageName(document.language, language),
              common(`reader.published.${document.publication.state}`, {
                date: dateInWords(document.publication.date, locale, common),
              }),
            ].join(common("reader.dot"))}
          </p>
        </div>
      ))}
    </div>
  );
}

interface ParallelTextProps {
  readonly source: SourceDocument;
  readonly beside: SourceDocument;
  readonly parallel: Parallel;
  readonly event: string | null;
  /** The highlighted quote of the open document. */
  readonly active: Quote | null;
  /** The passages of each document to show as uncited; null while they are not shown. */
  readonly uncited: readonly (readonly Passage[])[] | null;
}

/**
 * Two articles side by side. Each row has the corresponding paragraphs of both, so that they are level and
 * scroll together. In a narrow pane the counterpart is below its paragraph.
 */
export function ParallelText(props: ParallelTextProps) {
  const { source, beside, parallel, event, active, uncited } = props;
  const { t } = useTranslation("reader");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const texts = useRef<HTMLDivElement>(null);
  useOneTextSelected(texts);
  const rows = useMemo(
    () => pairRows(corpus, source, beside, parallel, active),
    [corpus, source, beside, parallel, active],
  );
  const differences = useMemo(
    () => numberDifferences(corpus, source.id, parallel),
    [corpus, source, parallel],
  );
  const documents = [source, beside];
  // Memoised, so that a change of the active quote does not render all rows again.
  const of = useMemo(
    () =>
      [source, beside].map((document, side) => {
        const own = differenceSpans(document.id, differences);
        return {
          headed: document.paragraphs.some(({ role }) => role === "headline"),
          differences: own,
          uncited: uncitedStarts(uncited?.[side] ?? [], own),
        };
      }),
    [source, beside, differences, uncited],
  );
  return (
    <div ref={texts} className="pair-texts">
      <ol
        className="pairs"
        aria-label={t("title", { first: read(source.name), second: read(beside.name) })}
      >
        {rows.map(({ sides, differences: here }) => (
          <li
            key={`${sides[0].paragraphs[0]?.number} ${sides[1].paragraphs[0]?.number}`}
            className="pair"
          >
            <div className="pair-sides">
              {sides.map((own, side) => {
                const setting = of[side];
                return (
                  setting && (
                    <PairSideText
                      key={own.document.id}
                      side={side}
                      own={own}
                      setting={setting}
                      event={event}
                      active={active}
                    />
                  )
                );
              })}
            </div>
            <PairNotes differences={here} documents={documents} event={event} />
          </li>
        ))}
      </ol>
      <PageAround documents={documents} />
      <p hidden>
        <span id={NOTES.answer}>{t("answerNote")}</span>
      </p>
    </div>
  );
}
