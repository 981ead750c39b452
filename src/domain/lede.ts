import type { EventId } from "./ids.ts";
import type { InterfaceLanguage } from "./localised-text.ts";

/** A stretch of a sentence; `event` is the event that its words cite. */
export interface LedePart {
  readonly text: string;
  readonly event: EventId | null;
}

/** A sentence in order, without its marks of reference. It cites at least one event. */
export type LedeSentence = readonly LedePart[];

/** The crisis in two to four sentences above the drawing. Both languages cite the same events. */
export type Lede = Readonly<Record<InterfaceLanguage, readonly LedeSentence[]>>;

/** The events that a sentence cites, each once, in the order of its words. */
export function citedIn(sentence: LedeSentence): EventId[] {
  return [...new Set(sentence.flatMap(({ event }) => event ?? []))];
}
