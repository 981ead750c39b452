import * as z from "zod";
import { HEDGES, TEMPORAL_RELATIONS } from "../../domain/dates/dating.ts";
import type { Issue } from "../problems/problem.ts";
import { exactWords, id, localisedText, selector } from "./schema-text.ts";

const words = { exact: exactWords, prefix: selector.prefix, suffix: selector.suffix };
const wordsInQuote = { quote: id, ...words };

const link = z
  .strictObject({
    relation: z.enum(TEMPORAL_RELATIONS),
    event: id.nullish(),
    document: id.nullish(),
    expression: z.strictObject({ ...wordsInQuote, anchor: id.nullish() }).nullish(),
    signal: z.strictObject(wordsInQuote).nullish(),
  })
  .superRefine(({ event, document, expression, signal }, context) => {
    const refuse = (params: Issue, path: string[] = []) =>
      context.addIssue({ code: "custom", params: { ...params }, path });
    if ([event, document, expression].filter((target) => target ?? null).length !== 1) {
      refuse({
        code: "link-without-target",
        message:
          "A temporal link has one target: an `event`, a `document` (its publication), or the day that an `expression` names.",
        hint: "Name one of the three.",
      });
    }
    if (expression && signal) {
      const message = "The words of the `expression` are shown, so the link needs no `signal`.";
      refuse({ code: "invalid-value", message, hint: "Delete `signal`." }, ["signal"]);
    }
  });

/** YAML reads ~ without quotation marks as null, which would lose the doubt silently. */
const hedge = z
  .enum(HEDGES)
  .nullish()
  .superRefine((value, context) => {
    if (value !== null) return;
    const params: Issue = {
      code: "invalid-value",
      message: "`hedge` has no value: YAML reads ~ without quotation marks as null.",
      hint: 'Write "?", "~" or "%" with its quotation marks, or delete the key.',
    };
    context.addIssue({ code: "custom", params: { ...params } });
  });

/**
 * The dating of an event, with words in quotes. It is empty if only publications bound the date.
 */
export const eventDating = z.strictObject({
  expressions: z.array(z.strictObject({ ...wordsInQuote, anchor: id.nullish() })).nullish(),
  links: z.array(link).nullish(),
  attestedBy: id.nullish(),
  attestedSignal: z.strictObject(wordsInQuote).nullish(),
  hedge,
  override: z
    .strictObject({ edtf: z.string(), attested: z.string().nullish(), reason: localisedText })
    .nullish(),
  reasoning: localisedText.nullish(),
  rejected: z
    .array(z.strictObject({ edtf: z.string(), ...wordsInQuote, reason: localisedText }))
    .nullish(),
});
export type EventDatingSeed = z.infer<typeof eventDating>;

/** The dating of a publication, with words anywhere in its document. */
export const publicationDating = z.strictObject({
  expression: z.strictObject(selector).nullish(),
  within: z
    .strictObject({
      edtf: z.string(),
      evidence: z.array(z.strictObject({ document: id, ...selector })).min(1),
      reason: localisedText,
    })
    .nullish(),
  hedge,
  override: z.strictObject({ edtf: z.string(), reason: localisedText }).nullish(),
  reasoning: localisedText.nullish(),
  rejected: z
    .array(z.strictObject({ edtf: z.string(), ...selector, reason: localisedText }))
    .nullish(),
});
export type PublicationDatingSeed = z.infer<typeof publicationDating>;
