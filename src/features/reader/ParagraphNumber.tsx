import "./ParagraphNumber.css";
import type { ArticleRow } from "./article-rows.ts";

interface ParagraphNumberProps {
  readonly row: ArticleRow;
  readonly words: string;
  readonly active: boolean;
  readonly asked: boolean;
}

/** The number beside a line. The margin says it aloud; here it is for the eye, and CSS writes it. */
export function ParagraphNumber({ row, words, active, asked }: ParagraphNumberProps) {
  return (
    <span
      className="paragraph-number"
      aria-hidden="true"
      data-role={row.role}
      data-furniture={row.furniture || undefined}
      data-asked={asked || undefined}
      data-active={active || undefined}
    >
      <span className="paragraph-number-text" data-words={words} />
    </span>
  );
}
