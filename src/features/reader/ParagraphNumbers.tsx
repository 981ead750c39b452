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
}

/** The numbers beside the text. The margin says them aloud; here they are for the eye. */
export function ParagraphNumbers({ rows, active }: ParagraphNumbersProps) {
  const { language } = useLanguage();
  return (
    <div className="article-numbers" aria-hidden="true">
      {rows.map((row, index) => (
        <span
          key={row.first.number}
          className="paragraph-number"
          style={rowStyle(index)}
          data-role={row.role}
          data-furniture={row.furniture || undefined}
          data-active={(active && touches(row, active.paragraphs)) || undefined}
        >
          <span className="paragraph-number-text">
            <Trans
              i18nKey={row.first === row.last ? "reader.paragraph" : "reader.paragraphs"}
              values={{
                number: formatNumber(row.first.number, language),
                first: formatNumber(row.first.number, language),
                last: formatNumber(row.last.number, language),
              }}
              components={{ bdi: <bdi /> }}
            />
          </span>
        </span>
      ))}
    </div>
  );
}
