import type { OccasionId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";

/** How something was said. The read-out of a call is a statement. */
export const OCCASION_FORMS = [
  "press-conference",
  "statement",
  "dispatch",
  "interview",
  "post",
  "email",
] as const;
export type OccasionForm = (typeof OCCASION_FORMS)[number];

/**
 * One act of speech that several quotes render. Such quotes repeat, but do not confirm, each other.
 */
export interface Occasion {
  readonly id: OccasionId;
  readonly form: OccasionForm;
  readonly name: LocalisedText;
}
