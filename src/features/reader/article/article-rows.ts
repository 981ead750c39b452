import {
  type FurnitureRole,
  isFurniture,
  type Paragraph,
  type ParagraphRole,
} from "../../../domain/document.ts";

/** One row of the article: a paragraph, or adjacent furniture that reads as one line. */
export interface ArticleRow {
  readonly role: ParagraphRole;
  readonly furniture: boolean;
  /** Never empty. Only furniture has more than one. */
  readonly paragraphs: readonly Paragraph[];
  readonly first: Paragraph;
  readonly last: Paragraph;
}

/** A translation notice has its own row because it is in a language of its own. */
function joins(role: ParagraphRole): boolean {
  return isFurniture(role) && role !== "translation-notice" && role !== "page-date";
}

/** Groups the paragraphs into rows, in order. Adjacent furniture shares a row. */
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

/** Roles that the margin names: furniture, and background text of the article. */
export type NamedRole = FurnitureRole | "background";

/** The roles to name for a row, in order and without duplicates. Empty for running text. */
export function namedRoles(row: ArticleRow): NamedRole[] {
  const roles = new Set(row.paragraphs.map(({ role }) => role));
  return [...roles].filter((role) => role === "background" || isFurniture(role));
}

/** Whether a range of paragraph numbers, both ends included, overlaps the row. */
export function touches(
  row: ArticleRow,
  paragraphs: { readonly first: number; readonly last: number },
): boolean {
  return paragraphs.first <= row.last.number && paragraphs.last >= row.first.number;
}
