import type { SourceDocument } from "../../domain/document.ts";

/** The id of the heading of an article's card, which tells buttons of one name apart. */
export function headingId({ id }: SourceDocument): string {
  return `source-${id}`;
}
