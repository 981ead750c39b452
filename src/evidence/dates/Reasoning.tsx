import type { DateExpression } from "../../domain/dates/dating.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { QuotedWords } from "../words/QuotedWords.tsx";
import { quotedPlace } from "../words/quoted-place.ts";

interface ReasoningProps {
  /** Editorial text. */
  readonly text: string;
  /** The source words that the text is about. */
  readonly expression: Pick<DateExpression, "exact"> | null;
  readonly source: SourceDocument | null;
}

/**
 * Editorial text about a date or a name, with the source words highlighted: in place if the text quotes them,
 * otherwise in front of it.
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
