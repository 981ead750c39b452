import * as z from "zod";
import type { CorpusData } from "../../domain/corpus.ts";
import { calendarDay } from "./schema-date.ts";
import { document, parallel } from "./schema-documents.ts";
import { disagreement, event, figure, quote } from "./schema-evidence.ts";
import { actor, kind, occasion, origin, place, unit } from "./schema-names.ts";
import { id, lede, localisedText } from "./schema-text.ts";

/** Increase the number when a field is removed or changes its meaning; not when one is added. */
export const FORMAT = "isnad-corpus/1";

const corpusFile = z.strictObject({
  $schema: z.literal("corpus.schema.json"),
  format: z.literal(FORMAT),
  id,
  title: localisedText,
  question: localisedText,
  notice: localisedText,
  lede: lede.nullable(),
  period: z.strictObject({ start: calendarDay, end: calendarDay }),
  calendar: z.strictObject({ place: id, timeZone: z.string() }),
  kinds: z.array(kind),
  units: z.array(unit),
  origins: z.array(origin),
  occasions: z.array(occasion),
  actors: z.array(actor),
  places: z.array(place),
  documents: z.array(document),
  parallels: z.array(parallel),
  events: z.array(event),
  quotes: z.array(quote),
  figures: z.array(figure),
  disagreements: z.array(disagreement),
}) satisfies z.ZodType<CorpusData>;

export function corpusSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(corpusFile);
  return { $schema, title: `A corpus of Isnad, ${FORMAT}`, ...rest };
}
