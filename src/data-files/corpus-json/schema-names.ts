import * as z from "zod";
import { ACTOR_TYPES, type Actor, type Place } from "../../domain/actor.ts";
import { KIND_TONES, type Kind, MARK_SHAPES } from "../../domain/kind.ts";
import { OCCASION_FORMS, type Occasion } from "../../domain/occasion.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Unit } from "../../domain/unit.ts";
import { id, localisedText } from "./schema-text.ts";

const spellings = z
  .array(z.string())
  .meta({ description: "Other spellings of the name in articles." });

export const kind = z
  .strictObject({
    id,
    name: localisedText,
    singular: localisedText,
    short: localisedText,
    shape: z.enum(MARK_SHAPES),
    tone: z.enum(KIND_TONES),
    claims: z.boolean().meta({
      description: "Whether its events are claims of which none is preferred, such as tolls.",
    }),
  })
  .meta({ id: "Kind", description: "A kind of event." }) satisfies z.ZodType<Kind>;

export const unit = z
  .strictObject({ id, name: localisedText })
  .meta({ id: "Unit", description: "What a figure counts." }) satisfies z.ZodType<Unit>;

export const origin = z
  .strictObject({
    id,
    name: localisedText,
    consulted: z
      .boolean()
      .meta({ description: "Whether somebody on the project has seen the original." }),
    from: id.nullable().meta({ description: "The origin that this one descends from." }),
  })
  .meta({
    id: "Origin",
    description: "A text that documents descend from.",
  }) satisfies z.ZodType<Origin>;

export const occasion = z
  .strictObject({ id, form: z.enum(OCCASION_FORMS), name: localisedText })
  .meta({
    id: "Occasion",
    description: "One act of speech that several quotes render.",
  }) satisfies z.ZodType<Occasion>;

export const actor = z
  .strictObject({ id, type: z.enum(ACTOR_TYPES), name: localisedText, spellings })
  .meta({
    id: "Actor",
    description: "Someone who acts or speaks in the articles.",
  }) satisfies z.ZodType<Actor>;

const coordinates = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  })
  .meta({ id: "Coordinates", description: "Decimal degrees of WGS 84." });

export const place = z
  .strictObject({
    id,
    name: localisedText,
    spellings,
    coordinates: coordinates.nullable(),
    within: id.nullable().meta({ description: "The place that contains this one." }),
  })
  .meta({ id: "Place" }) satisfies z.ZodType<Place>;
