import { z } from "zod";
import { exactWords, id, localisedText, selector } from "./schema-text.ts";

const words = { exact: exactWords, prefix: selector.prefix, suffix: selector.suffix };

/** The dating of an event: its words stand in a quote. */
export const eventDating = z.strictObject({
  edtf: z.string(),
  state: z.enum(["given", "inferred"]),
  attested: z.string().nullish(),
  expression: z.strictObject({ quote: id, ...words }).nullish(),
  anchor: id.nullish(),
  reasoning: localisedText.nullish(),
  rejected: z
    .array(z.strictObject({ edtf: z.string(), quote: id, ...words, reason: localisedText }))
    .nullish(),
});

/** The publication date of a document: its words stand anywhere in the document. */
export const publicationDating = z.strictObject({
  edtf: z.string(),
  state: z.enum(["given", "inferred"]),
  expression: z.strictObject(selector).nullish(),
  reasoning: localisedText.nullish(),
  rejected: z
    .array(z.strictObject({ edtf: z.string(), ...selector, reason: localisedText }))
    .nullish(),
});
