import type { SourceDocument } from "../../domain/document.ts";

/** Id of the heading of an article's card. It tells buttons with the same name apart. */
export function headingId({ id }: SourceDocument): string {
  return `source-${id}`;
}
