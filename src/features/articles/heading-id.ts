import type { SourceDocument } from "../../domain/document.ts";

/** Id of the heading of an article's card. It distinguishes buttons with the same name. */
export function headingId({ id }: SourceDocument): string {
  return `source-${id}`;
}
