/** The sections of the page, in order. */
export const SECTIONS = [
  "making",
  "marks",
  "dates",
  "copies",
  "claims",
  "readings",
  "unknown",
  "keys",
  "correct",
  "files",
  "rights",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Id of a section's heading. */
export function headingId(id: SectionId): string {
  return `method-${id}`;
}
