import type { SourceDocument } from "../../domain/document.ts";
import "./QuotedWords.css";

interface QuotedWordsProps {
  readonly exact: string;
  readonly source: SourceDocument;
}

/** Words of an article inside an interface sentence: in their own language, gold behind them. */
export function QuotedWords({ exact, source }: QuotedWordsProps) {
  return (
    // The marks around the words are the interface's, and stay off the gold.
    <q className="quoted-words reading" lang={source.language} dir={source.direction}>
      <span className="quoted-gold">{exact}</span>
    </q>
  );
}
