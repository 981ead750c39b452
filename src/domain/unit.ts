import type { UnitId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/**
 * What a figure counts: "killed", "injured", "soldiers". Figures of different units are never
 * added.
 */
export interface Unit {
  readonly id: UnitId;
  readonly name: LocalisedText;
}
