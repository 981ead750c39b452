import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import { byId, byKeys } from "../../domain/indexes.ts";
import type { Report } from "../problems/problem.ts";
import type { Entry, Seeds } from "../seeds/gather-seeds.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { checkAgencies } from "./check-agencies.ts";
import { checkMarks } from "./check-marks.ts";
import { checkSpeakerOf } from "./check-speakers.ts";
import { checkEventTexts, checkGlossNumbers, checkQuestion } from "./check-texts.ts";
import { NamedActors } from "./named-actors.ts";

/** Each compiled record with the place of its seed, in the order of the seeds. */
function placed<T extends { readonly id: string }>(
  records: readonly T[],
  entries: readonly Entry<unknown>[],
): (readonly [T, SeedPlace])[] {
  const compiled = byId(records);
  return entries.flatMap(({ id, place }) => {
    const record = compiled.get(id ?? "");
    return record ? [[record, place] as const] : [];
  });
}

/** Reports what the seeds claim and the words of their quotes do not say. */
export function checkClaims(data: CorpusData, seeds: Seeds, report: Report) {
  const corpus = new Corpus(data);
  const named = new NamedActors(corpus);
  const quotes = seeds.events.flatMap((event) => event.quotes);
  const figuresOf = byKeys(data.figures, ({ quote }) => [quote]);
  checkAgencies(placed(data.documents, seeds.documents), corpus, report);
  for (const [event, place] of placed(data.events, seeds.events)) {
    checkEventTexts(event, corpus, named, place, report);
  }
  for (const [quote, place] of placed(data.quotes, quotes)) {
    const document = corpus.document(quote.document);
    if (!document) continue;
    checkMarks(quote, document, place.at("role"), report);
    const figures = figuresOf.get(quote.id) ?? [];
    checkGlossNumbers(quote, figures, corpus, place.at("gloss"), report);
    const { speaker } = quote;
    if (speaker) {
      checkSpeakerOf({ speaker, quote, document, corpus, named }, place.at("speaker"), report);
    }
  }
  const ownSpeakers = seeds.figures.filter(({ parts }) => parts.speaker);
  for (const [{ speaker, quote: id }, place] of placed(data.figures, ownSpeakers)) {
    const quote = corpus.quote(id);
    const document = quote && corpus.document(quote.document);
    if (!speaker || !document) continue;
    checkSpeakerOf({ speaker, quote, document, corpus, named }, place.at("speaker"), report);
  }
  for (const [disagreement, place] of placed(data.disagreements, seeds.disagreements)) {
    checkQuestion(disagreement, corpus, place.at("question"), report);
    for (const [index, position] of disagreement.positions.entries()) {
      checkGlossNumbers(position, [], corpus, place.at("positions", index, "gloss"), report);
    }
  }
}
