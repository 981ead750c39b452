import { Fragment, useMemo } from "react";
import type { Passage } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { Quote } from "../../domain/quote.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { type ArticleRow, touches } from "./article-rows.ts";
import { keepsSpaces } from "./keeps-spaces.ts";
import { MarkedText } from "./MarkedText.tsx";
import { MarkNotes } from "./MarkNotes.tsx";
import { elementOf } from "./paragraph-element.ts";
import { quoteSpans } from "./quote-spans.ts";
import { rowStyle } from "./row-style.ts";
import "./ArticleText.css";

interface ArticleTextProps {
  readonly source: SourceDocument;
  readonly rows: readonly ArticleRow[];
  readonly event: string | null;
  readonly active: Quote | null;
  /** The paragraph asked for. */
  readonly asked: number | null;
  /** What is to be shown as cited by no event; null while it is not asked for. */
  readonly uncited: readonly Passage[] | null;
}

/**
 * The article itself. Its textContent is the file, to the character: line breaks between paragraphs are text
 * nodes of the grid container, which draws none of them, and whatever is not the article's stands elsewhere.
 */
export function ArticleText({ source, rows, event, active, asked, uncited }: ArticleTextProps) {
  const corpus = useCorpus();
  const { text } = source;
  // The same lists as long as the article is the same: what another quote leaves as it is, is not drawn anew.
  const spans = useMemo(() => quoteSpans(corpus, source), [corpus, source]);
  const starts = useMemo(() => new Set(uncited?.map(({ span }) => span.start)), [uncited]);
  const headed = rows.some((row) => row.role === "headline");
  const gap = (from: number, to: number): string => text.slice(from, to);
  return (
    <>
      <article className="article reading" lang={source.language} dir={source.direction}>
        {rows.map((row, index) => {
          const Element = elementOf(row.role, headed);
          const notice = row.role === "translation-notice" ? source.machineTranslation : null;
          return (
            <Fragment key={row.first.number}>
              {gap(rows[index - 1]?.last.span.end ?? 0, row.first.span.start)}
              <Element
                className="article-row"
                style={rowStyle(index)}
                data-role={row.role}
                data-furniture={row.furniture || undefined}
                data-spaced={
                  keepsSpaces(gap(row.first.span.start, row.first.span.end)) || undefined
                }
                data-anchor={`${source.id}-${row.first.number}`}
                lang={notice?.language}
                dir={notice?.direction}
              >
                {row.paragraphs.map((paragraph, inner) => (
                  <Fragment key={paragraph.number}>
                    {inner > 0 &&
                      gap(row.paragraphs[inner - 1]?.span.end ?? 0, paragraph.span.start)}
                    <span
                      className="article-piece"
                      data-paragraph={paragraph.number}
                      aria-current={paragraph.number === asked ? "location" : undefined}
                    >
                      <MarkedText
                        text={text}
                        within={paragraph.span}
                        spans={spans}
                        corpus={corpus}
                        event={event}
                        active={active && touches(row, active.paragraphs) ? active.id : null}
                        uncited={starts}
                      />
                    </span>
                  </Fragment>
                ))}
              </Element>
            </Fragment>
          );
        })}
        {gap(rows.at(-1)?.last.span.end ?? 0, text.length)}
      </article>
      <MarkNotes />
    </>
  );
}
