import type { SourceDocument } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import { isReadableIn } from "../../domain/localised-text.ts";
import { useLanguage } from "../../i18n/translation.ts";
import { QuantityWords } from "./QuantityWords.tsx";
import "./FigureWords.css";

interface FigureWordsProps {
  readonly figure: Figure;
  readonly source: SourceDocument;
  /** Element of both lines. */
  readonly as: "p" | "span";
  readonly id?: string;
  readonly className: string;
  /** Class of the line that repeats the quantity in the interface language. */
  readonly meaningClass: string;
}

/** A figure in the words of its source and, if the reader cannot read those, the same quantity in theirs. */
export function FigureWords({
  figure,
  source,
  as: Line,
  id,
  className,
  meaningClass,
}: FigureWordsProps) {
  const { language } = useLanguage();
  return (
    <>
      <Line
        id={id}
        className={`figure-exact reading ${className}`}
        lang={source.language}
        dir={source.direction}
        data-figure={figure.id}
        data-vague={figure.value.form === "vague" || undefined}
      >
        {figure.exact}
      </Line>
      {!isReadableIn(source.language, language) && (
        <Line className={meaningClass}>
          <QuantityWords value={figure.value} />
        </Line>
      )}
    </>
  );
}
