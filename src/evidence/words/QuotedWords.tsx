import type { SourceDocument } from "../../domain/document.ts";
import { hasMarks } from "../../domain/nested-marks.ts";
import "./QuotedWords.css";

interface QuotedWordsProps {
  readonly exact: string;
  readonly source: SourceDocument;
}

/** Source words within an interface sentence, in their own language and highlighted. */
export function QuotedWords({ exact, source }: QuotedWordsProps) {
  return (
    // The quotation marks belong to the interface, so they are outside the highlight.
    <q
      className="quoted-words reading"
      lang={source.language}
      dir={source.direction}
      data-marked={hasMarks(exact) || undefined}
    >
      <span className="quoted-gold">{exact}</span>
    </q>
  );
}
