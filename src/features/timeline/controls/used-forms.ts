import type { Corpus } from "../../../domain/corpus.ts";
import { formOf } from "../../../domain/dates/date-form.ts";
import { isCertainDay, type PartialDate } from "../../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { SampleForm } from "../../../ui/FormSample.tsx";

/** The entries in the order in which the key explains them. */
const KEYS = [
  "anchor",
  "day",
  "time",
  "span",
  "anchorUnsure",
  "uncertain",
  "approximate",
  "doubtful",
  "before",
  "after",
  "between",
  "attested",
  "month",
] as const;
type FormKey = (typeof KEYS)[number];

/** A form of mark that the corpus uses. */
export interface UsedForm {
  readonly key: FormKey;
  readonly form: SampleForm;
  /** Whether the day is sure. */
  readonly sure: boolean;
  readonly anchor: boolean;
  /** The date of the first event that has the form. */
  readonly example: PartialDate;
}

function isSure(date: PartialDate): boolean {
  return isCertainDay(date) || date.form === "span";
}

/** How a day is in doubt; the form itself for other dates. */
function keyOf(event: CrisisEvent): FormKey {
  const { date } = event.dating;
  const form = formOf(date);
  if (form !== "probable" || date.form !== "day") return form === "probable" ? "uncertain" : form;
  if (date.uncertain && date.approximate) return "doubtful";
  return date.uncertain ? "uncertain" : "approximate";
}

/** The forms of the corpus' marks, in the order of the key. Claims are sentences and need no explanation. */
export function usedForms(corpus: Corpus): UsedForm[] {
  const found = new Map<FormKey, UsedForm>();
  for (const event of corpus.data.events) {
    const { date, attested } = event.dating;
    const sure = isSure(date);
    const isAnchor = event.anchor !== null && !corpus.kind(event.kind)?.claims;
    const own = { form: formOf(date), example: date, sure, anchor: false };
    const keys: [FormKey, Omit<UsedForm, "key">][] = [];
    if (isAnchor) {
      const key = sure ? "anchor" : "anchorUnsure";
      keys.push([key, { ...own, form: sure ? "day" : "probable", anchor: true }]);
    }
    // An anchor has no chip of its own, but the line of its bounds.
    if (!isAnchor || !sure) keys.push([keyOf(event), own]);
    if (attested) keys.push(["attested", { ...own, form: "attested" }]);
    for (const [key, used] of keys) if (!found.has(key)) found.set(key, { key, ...used });
  }
  return KEYS.flatMap((key) => found.get(key) ?? []);
}
