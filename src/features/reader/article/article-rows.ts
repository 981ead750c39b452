import {
  type FurnitureRole,
  isFurniture,
  type Paragraph,
  type ParagraphRole,
} from "../../../domain/document.ts";

/** One row of the article: a paragraph, or neighbouring scraps of the page that read as one line. */
export interface ArticleRow {
  readonly role: ParagraphRole;
  readonly furniture: boolean;
  /** Never empty; more than one only in furniture. */
  readonly paragraphs: readonly Paragraph[];
  readonly first: Paragraph;
  readonly last: Paragraph;
}

/** A notice is in a language of its own and has a line of its own. */
function joins(role: ParagraphRole): boolean {
  return isFurniture(role) && role !== "translation-notice" && role !== "page-date";
}

/** The paragraphs as rows, in order; furniture that stands together shares a row. */
export function articleRows(paragraphs: readonly Paragraph[]): ArticleRow[] {
  const rows: ArticleRow[] = [];
  for (const paragraph of paragraphs) {
    const before = rows.at(-1);
    if (before && joins(before.role) && joins(paragraph.role)) {
      rows[rows.length - 1] = {
        ...before,
        paragraphs: [...before.paragraphs, paragraph],
        last: paragraph,
      };
    } else {
      rows.push({
        role: paragraph.role,
        furniture: isFurniture(paragraph.role),
        paragraphs: [paragraph],
        first: paragraph,
        last: paragraph,
      });
    }
  }
  return rows;
}

/** What the margin names: what is not the article's, and what of it is not of the crisis. */
export type NamedRole = FurnitureRole | "background";

/** What the row's paragraphs are, each role named once, in order; empty for the running article. */
export function namedRoles(row: ArticleRow): NamedRole[] {
  const roles = new Set(row.paragraphs.map(({ role }) => role));
  return [...roles].filter((role) => role === "background" || isFurniture(role));
}

/** Whether a stretch of paragraphs (numbers, both included) touches the row. */
export function touches(
  row: ArticleRow,
  paragraphs: { readonly first: number; readonly last: number },
): boolean {
  return paragraphs.first <= row.last.number && paragraphs.last >= row.first.number;
}
