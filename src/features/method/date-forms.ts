import { type DateForm, formOf } from "../../domain/dates/date-form.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** The forms of a date in the order of explanation, from the most to the least certain. */
export const DATE_FORMS = [
  "day",
  "time",
  "span",
  "probable",
  "between",
  "before",
  "after",
  "month",
  "attested",
] as const satisfies readonly (DateForm | "attested")[];

/** A form that the corpus uses, and the first event that has it. */
export interface UsedForm {
  readonly form: (typeof DATE_FORMS)[number];
  readonly count: number;
  readonly example: CrisisEvent;
}

/**
 * The forms used by the events' dates. "attested", a part of a longer date that sources attest, is an extra
 * form.
 */
export function usedForms(events: readonly CrisisEvent[]): UsedForm[] {
  return DATE_FORMS.flatMap((form) => {
    const found = events.filter(({ dating }) =>
      form === "attested" ? dating.attested !== null : formOf(dating.date) === form,
    );
    const [example] = found;
    return example ? [{ form, count: found.length, example }] : [];
  });
}
