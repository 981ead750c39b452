import { useEffect, useId, useRef } from "react";
import { onEscape } from "./on-escape.ts";
import type { Copied } from "./use-copy.ts";
import "./CopyAnswer.css";

interface CopyAnswerProps {
  readonly answer: Copied<unknown> | null;
  /** The message; empty while nothing was copied. */
  readonly message: string;
  /** Label of the field with the text. */
  readonly field: string;
  /** Direction of the text in the field. */
  readonly direction: "ltr" | "rtl";
  readonly rows: number;
  readonly onDismiss: () => void;
}

/** Reports the result of copying. If the browser refused, it shows the text, selected, in a field. */
export function CopyAnswer(props: CopyAnswerProps) {
  const { answer, message, field: name, direction, rows, onDismiss } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useId();
  useEffect(() => {
    if (answer?.state === "refused") field.current?.select();
  }, [answer]);
  return (
    <>
      <p id={said} className="copy-answer" role="status" data-outcome={answer?.state}>
        {message}
      </p>
      {answer?.state === "refused" && (
        <textarea
          ref={field}
          className="copy-answer-field"
          rows={rows}
          readOnly
          dir={direction}
          aria-label={name}
          aria-describedby={said}
          value={answer.text}
          onKeyDown={onEscape(() => {
            if (answer.asker instanceof HTMLElement) answer.asker.focus();
            onDismiss();
          })}
          onBlur={onDismiss}
        />
      )}
    </>
  );
}
