import type { KindId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** Shapes that tell kinds apart without colour. */
export const MARK_SHAPES = ["circle", "diamond", "square", "triangle"] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Muted colours that a kind can take; the values are tokens of the interface. */
export const KIND_TONES = ["teal", "ochre", "ink", "plum"] as const;
export type KindTone = (typeof KIND_TONES)[number];

/** A kind of event: one lane of the timeline. Kinds come from the corpus. */
export interface Kind {
  readonly id: KindId;
  /** Of the lane and of a group of events: "إجراءات دبلوماسية". */
  readonly name: LocalisedText;
  /** Of one event: "Action diplomatique". */
  readonly singular: LocalisedText;
  /** For a narrow chip: "دبلوماسية". */
  readonly short: LocalisedText;
  readonly shape: MarkShape;
  readonly tone: KindTone;
}
