import { useMemo } from "react";
import type { SourceDocument } from "../../domain/document.ts";
import type { Parallel } from "../../domain/parallel.ts";
import type { Quote } from "../../domain/quote.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { NOTES } from "./MarkedText.tsx";
import { MarkNotes } from "./MarkNotes.tsx";
import { PageAround } from "./PageAround.tsx";
import { PairNotes } from "./PairNotes.tsx";
import { PairSideText } from "./PairSideText.tsx";
import { differenceSpans, numberDifferences, pairRows } from "./pair-rows.ts";
import "./ParallelText.css";

/** Above two columns of text: whose each is, in which language, and when it appeared. */
export function ParallelHeads({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { language, read } = useLanguage();
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
                date: dateInWords(document.publication.date, language, common),
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
  /** The quote that is lit, in the open document. */
  readonly active: Quote | null;
}

/**
 * Two articles side by side: a list of pairs, so that what answers each other stands on one height and both
 * scroll together. In a narrow pane the counterpart stands under its paragraph.
 */
export function ParallelText({ source, beside, parallel, event, active }: ParallelTextProps) {
  const { t } = useTranslation("reader");
  const { read } = useLanguage();
  const corpus = useCorpus();
  const rows = useMemo(
    () => pairRows(corpus, source, beside, parallel, active),
    [corpus, source, beside, parallel, active],
  );
  const differences = numberDifferences(corpus, source.id, parallel);
  const documents = [source, beside];
  const of = documents.map((document) => ({
    headed: document.paragraphs.some(({ role }) => role === "headline"),
    differences: differenceSpans(document.id, differences),
  }));
  return (
    <>
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
              {sides.map((side, index) => (
                <PairSideText
                  key={side.document.id}
                  side={side}
                  headed={of[index]?.headed ?? false}
                  differences={of[index]?.differences ?? []}
                  event={event}
                  active={active}
                />
              ))}
            </div>
            <PairNotes differences={here} documents={documents} event={event} />
          </li>
        ))}
      </ol>
      <PageAround documents={documents} />
      <MarkNotes />
      <p hidden>
        <span id={NOTES.answer}>{t("answerNote")}</span>
      </p>
    </>
  );
}
