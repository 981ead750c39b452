import { useId } from "react";
import { Trans } from "react-i18next";
import { paragraphAt, type SourceDocument } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Quote } from "../../domain/quote.ts";
import { CopyQuote } from "../../evidence/citation/CopyQuote.tsx";
import { copiesOf } from "../../evidence/claims/distinct-claims.ts";
import { NameList } from "../../evidence/claims/NameList.tsx";
import { Gloss } from "../../evidence/glosses/Gloss.tsx";
import { PlaceLink } from "../../evidence/words/PlaceLink.tsx";
import { SourceSentence } from "../../evidence/words/SourceSentence.tsx";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import "./ClaimQuote.css";

interface ClaimQuoteProps {
  readonly figure: Figure;
  readonly quote: Quote;
  readonly source: SourceDocument;
}

/** The whole quote with the figure highlighted, and a link to its place. */
export function ClaimQuote({ figure, quote, source }: ClaimQuoteProps) {
  const { t } = useTranslation("figures");
  const corpus = useCorpus();
  const words = useId();
  const start = figure.span.start - quote.span.start;
  const end = figure.span.end - quote.span.start;
  const articles = new Set(copiesOf(figure, corpus).map(({ document }) => document));
  const relatives = [...articles].flatMap((id) => corpus.document(id) ?? []);
  return (
    <>
      <SourceSentence
        id={words}
        className="claim-quote"
        text={quote.exact}
        source={source}
        marks={[{ start, end }]}
      />
      <Gloss of={quote} source={source} describedBy={words} />
      <div className="claim-place">
        <PlaceLink
          source={source}
          quote={quote.id}
          paragraph={paragraphAt(source, figure.span.start)?.number ?? quote.paragraphs.first}
          describedBy={words}
        />
        <CopyQuote quote={quote} source={source} />
        {relatives.length > 0 && (
          <span className="claim-origin">
            <Trans t={t} i18nKey="sameOrigin" components={{ names: <NameList of={relatives} /> }} />
          </span>
        )}
      </div>
    </>
  );
}
