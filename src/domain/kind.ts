import type { KindId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** Shapes that distinguish kinds without colour. */
export const MARK_SHAPES = ["circle", "diamond", "square", "triangle"] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Muted colours for kinds. The style sheet defines the values. */
export const KIND_TONES = ["teal", "ochre", "ink", "plum"] as const;
export type KindTone = (typeof KIND_TONES)[number];

/** A kind of event and a lane of the timeline. The corpus defines its kinds. */
export interface Kind {
  readonly id: KindId;
  /** For the lane and for a group of events: "إجراءات دبلوماسية". */
  readonly name: LocalisedText;
  /** For one event: "Action diplomatique". */
  readonly singular: LocalisedText;
  /** For a narrow chip: "دبلوماسية". */
  readonly short: LocalisedText;
  readonly shape: MarkShape;
  readonly tone: KindTone;
  /**
   * Whether its events are claims that must be read whole, with who makes them, and none of which
   * is preferred: tolls.
   */
  readonly claims: boolean;
}
