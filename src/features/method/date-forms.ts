import { type DateForm, formOf } from "../../domain/dates/date-form.ts";
import type { CrisisEvent } from "../../domain/event.ts";

/** What a date may be known as, in the order in which it is explained: from the sure to the open. */
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

/** A form that the corpus uses, and the first event that shows it. */
export interface UsedForm {
  readonly form: (typeof DATE_FORMS)[number];
  readonly count: number;
  readonly example: CrisisEvent;
}

/** The forms that the dates of the events take; what a source attests inside a wider date is one more. */
export function usedForms(events: readonly CrisisEvent[]): UsedForm[] {
  return DATE_FORMS.flatMap((form) => {
    const found = events.filter(({ dating }) =>
      form === "attested" ? dating.attested !== null : formOf(dating.date) === form,
    );
    const [example] = found;
    return example ? [{ form, count: found.length, example }] : [];
  });
}
