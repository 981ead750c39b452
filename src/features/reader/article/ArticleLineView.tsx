import { Fragment, memo } from "react";
import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Quote } from "../../../domain/quote.ts";
import { MarkedText, type QuoteSpan } from "../marks/MarkedText.tsx";
import type { ArticleLine } from "./article-lines.ts";
import { touches } from "./article-rows.ts";
import { keepsSpaces } from "./keeps-spaces.ts";
import { LineMargin } from "./LineMargin.tsx";
import { elementOf } from "./paragraph-element.ts";
import type { LineWords } from "./use-line-words.ts";
import "./ParagraphNumber.css";

/** What all lines of an article share. */
export interface LineSetting {
  readonly corpus: Corpus;
  readonly source: SourceDocument;
  readonly words: LineWords;
  readonly headed: boolean;
  /** Start offsets of the passages to show as uncited. */
  readonly uncited: ReadonlySet<number>;
}

/**
 * What is highlighted in some lines. Values that concern other lines are null, so that these lines do not
 * render again.
 */
export interface LineHighlight {
  readonly event: string | null;
  readonly active: Quote | null;
  /** The paragraph named by the link. */
  readonly asked: number | null;
}

interface ArticleLineProps extends LineHighlight {
  readonly line: ArticleLine;
  /** The quotes with words in this line or in its chunk. */
  readonly quotes: readonly QuoteSpan[];
  readonly setting: LineSetting;
}

/** Keeps only what concerns the given lines. */
export function highlightOn(
  lines: readonly ArticleLine[],
  { event, active, asked }: LineHighlight,
): LineHighlight {
  const isHere = (first: number, last: number) =>
    lines.some(({ row }) => touches(row, { first, last }));
  return {
    event: lines.some(({ notes }) => notes.some((note) => note.event.id === event)) ? event : null,
    active: active && isHere(active.paragraphs.first, active.paragraphs.last) ? active : null,
    asked: asked !== null && isHere(asked, asked) ? asked : null,
  };
}

/** A row of the article with its number and margin. */
export const ArticleLineView = memo(function ArticleLineView({
  line,
  quotes,
  setting: { corpus, source, words, headed, uncited },
  event,
  active,
  asked,
}: ArticleLineProps) {
  const { row } = line;
  const { text } = source;
  const Element = elementOf(row.role, headed);
  const notice = row.role === "translation-notice" ? source.machineTranslation : null;
  const own = text.slice(row.first.span.start, row.first.span.end);
  return (
    <div className="article-line" dir={words.direction}>
      {/* Hidden from screen readers because the margin's label has the number. */}
      <span
        className="paragraph-number"
        aria-hidden="true"
        data-role={row.role}
        data-furniture={row.furniture || undefined}
        data-asked={asked !== null || undefined}
        data-active={active !== null || undefined}
      >
        <span className="paragraph-number-text" data-words={words.number(row)} />
      </span>
      <Element
        className="article-row reading"
        data-role={row.role}
        data-furniture={row.furniture || undefined}
        data-spaced={keepsSpaces(own) || undefined}
        data-anchor={`${source.id}-${row.first.number}`}
        lang={notice?.language}
        dir={notice?.direction ?? source.direction}
      >
        {row.paragraphs.map((paragraph, inner) => (
          <Fragment key={paragraph.number}>
            {inner > 0 &&
              text.slice(row.paragraphs[inner - 1]?.span.end ?? 0, paragraph.span.start)}
            <span
              className="article-piece"
              data-paragraph={paragraph.number}
              aria-current={paragraph.number === asked ? "location" : undefined}
            >
              <MarkedText
                text={text}
                within={paragraph.span}
                spans={quotes}
                corpus={corpus}
                event={event}
                active={active?.id ?? null}
                uncited={uncited}
              />
            </span>
          </Fragment>
        ))}
      </Element>
      <LineMargin line={line} words={words} event={event} />
    </div>
  );
});
