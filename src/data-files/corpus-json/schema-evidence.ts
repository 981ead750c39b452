import * as z from "zod";
import { DISAGREEMENT_TYPES, type Disagreement } from "../../domain/disagreement.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { COMPARISONS, type Figure } from "../../domain/figure.ts";
import { QUOTE_ROLES, type Quote } from "../../domain/quote.ts";
import { dating } from "./schema-dating.ts";
import { gloss, id, localisedText, span } from "./schema-text.ts";

const exact = z.string().min(1).meta({ description: "The words of the document at the span." });

const speaker = z
  .strictObject({
    actor: id,
    manner: localisedText.nullable().meta({ description: "How it was said." }),
    via: z
      .array(id)
      .meta({ description: "Those who passed the words on, the nearest to the article first." }),
  })
  .meta({ id: "Speaker", description: "Who says the words, according to the article." });

export const quote = z
  .strictObject({
    id,
    event: id,
    document: id,
    exact,
    span,
    paragraphs: z.strictObject({ first: z.int().positive(), last: z.int().positive() }),
    role: z.enum(QUOTE_ROLES),
    origin: id.nullable().meta({
      description: "The text that the words descend from. Null: the origin of the document.",
    }),
    speaker: speaker.nullable().meta({ description: "Null: the article itself." }),
    occasion: id.nullable(),
    gloss,
  })
  .meta({
    id: "Quote",
    description: "A span of a document that supports an event.",
  }) satisfies z.ZodType<Quote>;

export const event = z
  .strictObject({
    id,
    kind: id,
    label: localisedText,
    title: localisedText,
    summary: localisedText,
    anchor: z.strictObject({ because: localisedText }).nullable().meta({
      description: "Why the editors chose the event as a turning point. Never evidence.",
    }),
    place: id.nullable(),
    actors: z.array(id),
    dating,
    quotes: z.array(id).min(1).meta({ description: "The strongest evidence first." }),
    independentOrigins: z.array(id).min(1).meta({
      description: "The texts on which the event rests; none of them descends from another.",
    }),
  })
  .meta({
    id: "Event",
    description: "Something that happened or was said.",
  }) satisfies z.ZodType<CrisisEvent>;

const number = z.number().nonnegative();

const quantity = z
  .discriminatedUnion("form", [
    z.strictObject({ form: z.enum(COMPARISONS), number }),
    z.strictObject({ form: z.literal("between"), low: number, high: number }),
    z.strictObject({
      form: z.literal("vague"),
      words: localisedText.meta({
        description: "What the source says instead of a number, in our own words.",
      }),
    }),
  ])
  .meta({ id: "Quantity", description: "As stated, never computed." });

export const figure = z
  .strictObject({
    id,
    quote: id,
    event: id,
    document: id,
    exact,
    span,
    value: quantity,
    unit: id,
    population: localisedText.meta({ description: "Who or what is counted." }),
    speaker: speaker.nullable(),
    asOf: dating.nullable().meta({ description: "Null: the event's date." }),
  })
  .meta({ id: "Figure", description: "A quantity as reported." }) satisfies z.ZodType<Figure>;

const position = z
  .strictObject({
    document: id,
    quote: id.nullable(),
    exact,
    span,
    paragraph: z.int().positive(),
    gloss: gloss.meta({ description: "Empty if the words are in a quote, which has its own." }),
  })
  .meta({ id: "Position", description: "What one source says in a disagreement." });

export const disagreement = z
  .strictObject({
    id,
    events: z.array(id).min(1),
    type: z.enum(DISAGREEMENT_TYPES),
    question: localisedText,
    positions: z.array(position).min(2),
    note: localisedText,
  })
  .meta({
    id: "Disagreement",
    description: "Sources that differ, side by side. The corpus does not decide between them.",
  }) satisfies z.ZodType<Disagreement>;
