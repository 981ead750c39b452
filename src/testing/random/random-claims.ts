import type { Actor } from "../../domain/actor.ts";
import { DISAGREEMENT_TYPES, type Disagreement } from "../../domain/disagreement.ts";
import type { Figure, Quantity } from "../../domain/figure.ts";
import type { Quote } from "../../domain/quote.ts";
import type { RandomDocument } from "./random-documents.ts";
import { randomSpeaker } from "./random-events.ts";
import { paragraphsOf, randomSpan, selectorOf } from "./random-quote.ts";
import { type Pair, randomGloss, randomText, typed, UNCOUNTED } from "./random-records.ts";
import { type Choose, choice } from "./random-text.ts";

/** A figure without `asOf`, which random figures never have. */
export type PlainFigure = Omit<Figure, "asOf">;

/** A figure if the quote contains the whole paragraph with the figure; otherwise null. */
export function randomFigure(
  choose: Choose,
  quote: Quote,
  { article: { counted, figure }, record: document }: RandomDocument,
  units: readonly [string, ...string[]],
  actors: readonly Actor[],
): Pair<PlainFigure> | null {
  const at = quote.exact.indexOf(counted);
  if (at < 0 || quote.exact.split(figure.exact).length !== 2) return null;
  const start = quote.span.start + quote.exact.indexOf(figure.exact);
  const { exact, form, number } = figure;
  const words = randomText(choose, UNCOUNTED);
  const value: Quantity = form === "vague" ? { form, words: words.record } : { form, number };
  const population = randomText(choose);
  const speaker = choose(2)
    ? randomSpeaker(choose, actors, document, quote.paragraphs)
    : { seed: null, record: null };
  const ownVoice = speaker.seed === null && choose(3) === 0 ? true : null;
  const unit = choice(choose, units);
  const id = `figure-${quote.id}`;
  return {
    seed: typed({
      ...{ id, quote: quote.id, exact, unit, population: population.seed, ownVoice },
      speaker: speaker.seed,
      value: form === "vague" ? { vague: words.seed } : { [form]: number },
    }),
    record: {
      ...{ id, quote: quote.id, event: quote.event, document: quote.document, exact, value, unit },
      span: { start, end: start + exact.length },
      population: population.record,
      speaker: speaker.record ?? (ownVoice ? null : quote.speaker),
    },
  };
}

/** A disagreement between a quote and words of a document; null if the words are ambiguous. */
export function randomDisagreement(
  choose: Choose,
  id: string,
  quote: Quote,
  { record: { id: document, text, language } }: RandomDocument,
): Pair<Disagreement> | null {
  const span = randomSpan(choose, text);
  const selector = selectorOf(choose, text, span);
  const isSame = document === quote.document && span.start === quote.span.start;
  if (!selector || isSame) return null;
  const [question, note] = [randomText(choose, UNCOUNTED), randomText(choose)];
  const gloss = randomGloss(choose, language);
  const type = choice(choose, DISAGREEMENT_TYPES);
  return {
    seed: {
      ...{ id, events: [quote.event], type, question: question.seed, note: note.seed },
      positions: [
        { quote: quote.id, exact: quote.exact },
        { document, ...selector, gloss: gloss.seed },
      ],
    },
    record: {
      ...{ id, events: [quote.event], type, question: question.record, note: note.record },
      positions: [
        {
          ...{ document: quote.document, quote: quote.id, exact: quote.exact, span: quote.span },
          paragraph: quote.paragraphs.first,
          gloss: {},
        },
        {
          ...{ document, quote: null, exact: text.slice(span.start, span.end), span },
          paragraph: paragraphsOf(text, span).first,
          gloss: gloss.record,
        },
      ],
    },
  };
}
