import type { DateExpression } from "../../domain/dates/dating.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { QuotedWords } from "../words/QuotedWords.tsx";
import { quotedPlace } from "../words/quoted-place.ts";

interface ReasoningProps {
  /** Editorial text. */
  readonly text: string;
  /** The words that it rests on. */
  readonly expression: Pick<DateExpression, "exact"> | null;
  readonly source: SourceDocument | null;
}

/**
 * An editorial sentence on a date or a name with the words it rests on in gold: where the sentence quotes them, or
 * before it when it is in another language.
 */
export function Reasoning({ text, expression, source }: ReasoningProps) {
  if (!expression || !source) return <>{text}</>;
  const words = <QuotedWords exact={expression.exact} source={source} />;
  const at = quotedPlace(text, expression.exact);
  if (!at) {
    return (
      <>
        {words} {text}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at.start)}
      {words}
      {text.slice(at.end)}
    </>
  );
}
