import type { SourceDocument } from "../domain/document.ts";
import "./QuotedWords.css";

interface QuotedWordsProps {
  readonly exact: string;
  readonly source: SourceDocument;
}

/** Words of an article inside an interface sentence: in their own language, gold behind them. */
export function QuotedWords({ exact, source }: QuotedWordsProps) {
  return (
    <q className="quoted-words reading" lang={source.language} dir={source.direction}>
      {exact}
    </q>
  );
}
