import { readIn } from "../../../i18n/editorial-text.ts";
import { useCorpus, useIntents } from "../../../state/use-isnad.ts";
import { KindMark } from "../../../ui/KindMark.tsx";
import type { ArticleLine } from "./article-lines.ts";
import type { LineWords } from "./use-line-words.ts";
import "./LineMargin.css";

interface LineMarginProps {
  readonly line: ArticleLine;
  readonly words: LineWords;
  readonly event: string | null;
}

/**
 * The margin of a paragraph: the events that cite it, and its role if it is not running text. CSS generates
 * the words, because text nodes in the article must be the article's own.
 */
export function LineMargin({ line: { row, notes }, words, event }: LineMarginProps) {
  const corpus = useCorpus();
  const { openQuote } = useIntents();
  const roles = words.roles(row);
  // An empty margin keeps its column and border.
  if (notes.length === 0 && roles === "") return <div className="line-margin" data-empty={true} />;
  return (
    <ul
      className="line-margin"
      aria-label={notes.length > 0 ? words.citing(row) : words.paragraph(row)}
      lang={words.locale.language}
      data-furniture={row.furniture || undefined}
    >
      {roles !== "" && <li className="margin-role" data-words={roles} />}
      {notes.map(({ event: cited, quote }) => {
        const kind = corpus.kind(cited.kind);
        const label = readIn(cited.label, words.locale);
        return (
          <li key={cited.id}>
            <button
              type="button"
              className="margin-note touch-height"
              aria-label={label}
              aria-current={cited.id === event || undefined}
              onClick={() => openQuote(quote.id)}
            >
              {kind && <KindMark kind={kind} />}
              <span className="margin-note-label" data-words={label} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
