import type { DateForm } from "../domain/dates/date-form.ts";
import "./marks.css";
import "./FormSample.css";

/** `attested` is the part of a longer date that sources attest. */
export type SampleForm = DateForm | "attested";

type Bounded = Extract<SampleForm, "before" | "after" | "between" | "month" | "attested">;

/** The ends of the line of each form that has one. */
const ENDS: Readonly<Record<Bounded, readonly [start: "tick" | "open", end: "tick" | "open"]>> = {
  before: ["open", "tick"],
  after: ["tick", "open"],
  between: ["tick", "tick"],
  month: ["tick", "tick"],
  attested: ["tick", "tick"],
};

function isBounded(form: SampleForm): form is Bounded {
  return form in ENDS;
}

interface FormSampleProps {
  readonly form: SampleForm;
  /** The tone of a kind. */
  readonly tone: string | undefined;
  /** The direction of time. */
  readonly time: "ltr" | "rtl";
  /** A doubtful day in words, because nothing but words tells it from a sure one. */
  readonly words?: string;
  /** Whether the sample is that of a turning point; without a ground if its day is not sure. */
  readonly anchor?: boolean;
}

/** A form of date as drawn on the timeline: a ground for what is sure, a line for bounds, words for a doubtful day. */
export function FormSample({ form, tone, time, words, anchor = false }: FormSampleProps) {
  if (form === "probable" && !anchor) {
    return (
      <span className="form-words" aria-hidden="true">
        {words}
      </span>
    );
  }
  return (
    <span className="form-sample" data-tone={tone} dir={time} aria-hidden="true">
      {isBounded(form) ? (
        <Line form={form} tone={tone} />
      ) : (
        <span className={`form-ground form-${form}`} data-anchor={anchor || undefined}>
          {form === "time" && <span className="mark-shape" data-shape="circle" data-tone={tone} />}
        </span>
      )}
    </span>
  );
}

function Line({ form, tone }: { readonly form: Bounded; readonly tone: string | undefined }) {
  const [start, end] = ENDS[form];
  return (
    <span
      className="bracket"
      data-tone={tone}
      data-unit={form === "month" || undefined}
      data-start={start}
      data-end={end}
    >
      <span className="bracket-line" />
      {form === "attested" && <span className="bracket-attested" />}
    </span>
  );
}
