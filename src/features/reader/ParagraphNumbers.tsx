import { useMemo } from "react";
import { Trans } from "react-i18next";
import type { Quote } from "../../domain/quote.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type ArticleRow, touches } from "./article-rows.ts";
import { rowStyle } from "./row-style.ts";
import "./ParagraphNumbers.css";

interface ParagraphNumbersProps {
  readonly rows: readonly ArticleRow[];
  readonly active: Quote | null;
  /** The paragraph asked for. */
  readonly asked: number | null;
}

/** The numbers beside the text. The margin says them aloud; here they are for the eye. */
export function ParagraphNumbers({ rows, active, asked }: ParagraphNumbersProps) {
  const { language } = useLanguage();
  // The same elements as long as the article is the same: lighting a quote then touches none of them.
  const numbers = useMemo(
    () =>
      rows.map(({ first, last }) => (
        <span key={first.number} className="paragraph-number-text">
          <Trans
            i18nKey={first === last ? "reader.paragraph" : "reader.paragraphs"}
            values={{
              number: formatNumber(first.number, language),
              first: formatNumber(first.number, language),
              last: formatNumber(last.number, language),
            }}
            components={{ bdi: <bdi /> }}
          />
        </span>
      )),
    [rows, language],
  );
  return (
    <div className="article-numbers" aria-hidden="true">
      {rows.map((row, index) => (
        <span
          key={row.first.number}
          className="paragraph-number"
          style={rowStyle(index)}
          data-role={row.role}
          data-furniture={row.furniture || undefined}
          data-asked={(asked !== null && touches(row, { first: asked, last: asked })) || undefined}
          data-active={(active && touches(row, active.paragraphs)) || undefined}
        >
          {numbers[index]}
        </span>
      ))}
    </div>
  );
}
