import type { OriginId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** The text that documents descend from: two translations of one story are two documents, one origin. */
export interface Origin {
  readonly id: OriginId;
  /** The chain in words, original first: "أ ف ب ثم العربي". */
  readonly name: LocalisedText;
  /** False where nobody working on the corpus has seen the original; the page then says so. */
  readonly consulted: boolean;
  /** The origin that it descends from itself: a dispatch that several newsrooms print. */
  readonly from: OriginId | null;
}
