import type { DateForm } from "../domain/dates/date-form.ts";
import "./marks.css";
import "./FormSample.css";

interface FormSampleProps {
  /** `attested` is the part of a longer date that sources attest. */
  readonly form: DateForm | "attested";
  /** The tone of a kind. */
  readonly tone: string | undefined;
  /** The direction of time. */
  readonly time: "ltr" | "rtl";
}

/** A form of date as drawn on the timeline. It uses the same classes, so that the two cannot differ. */
export function FormSample({ form, tone, time }: FormSampleProps) {
  const drawn = form === "attested" ? "between" : form;
  return (
    <span className="form-sample" data-tone={tone} dir={time} aria-hidden="true">
      <span className={`mark mark-${drawn}`} data-attested={form === "attested" || undefined}>
        <span className="mark-line" />
      </span>
    </span>
  );
}
