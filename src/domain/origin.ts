import type { OriginId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/**
 * A text that documents descend from. Two translations of one story are two documents of one
 * origin.
 */
export interface Origin {
  readonly id: OriginId;
  /** The chain of transmission, original first: "أ ف ب ثم العربي". */
  readonly name: LocalisedText;
  /** False if nobody on the project has seen the original; the page says so. */
  readonly consulted: boolean;
  /** The origin that this one descends from, e.g. a dispatch that several newsrooms printed. */
  readonly from: OriginId | null;
}
