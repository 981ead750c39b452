import * as z from "zod";
import { PARAGRAPH_ROLES } from "../../domain/document.ts";
import { publicationDating } from "./schema-dating.ts";
import { id, localisedText, optionalSelector, selector } from "./schema-text.ts";

/** `documents/<article>.yaml`. */
export const documentSeed = z.strictObject({
  id,
  /** BCP 47 tag. */
  language: z.string(),
  sha256: z.string(),
  name: localisedText,
  publisher: localisedText.nullish(),
  publisherNote: z.strictObject({ ...optionalSelector, reason: localisedText }).nullish(),
  agency: localisedText.nullish(),
  origin: id,
  publication: publicationDating,
  /** Roles by paragraph number, without those that are `body`. */
  paragraphs: z.record(z.string(), z.enum(PARAGRAPH_ROLES)).nullish(),
  machineTranslation: z.strictObject({ ...selector, language: z.string() }).nullish(),
});
export type DocumentSeed = z.infer<typeof documentSeed>;
