import type { CrisisEvent } from "../../domain/event.ts";
import { isCertainDay, type PartialDate } from "../../domain/partial-date.ts";

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
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** A form that the corpus uses, and the first event that shows it. */
export interface UsedForm {
  readonly form: DateForm;
  readonly count: number;
  readonly example: CrisisEvent;
}

function formOf(date: PartialDate): DateForm {
  if (date.form === "year") return "month";
  if (date.form === "day") return isCertainDay(date) ? "day" : "probable";
  return date.form;
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
