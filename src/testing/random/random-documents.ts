import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { PARAGRAPH_ROLES, type ParagraphRole, type SourceDocument } from "../../domain/document.ts";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { linesOf } from "./random-quote.ts";
import { maybe, type Pair, randomName } from "./random-records.ts";
import {
  type Choose,
  choice,
  type RandomArticle,
  randomArticle,
  SOURCE_LANGUAGES,
} from "./random-text.ts";

/** A document without the steps of its dating. */
export type DatedDocument = Omit<SourceDocument, "publication" | "sha256"> & {
  readonly day: CalendarDay;
};

export interface RandomDocument extends Pair<DatedDocument> {
  readonly article: RandomArticle;
  readonly yesterday: string;
}

/** A day of January 2031, the month of all random corpora. */
export function january(day: number): CalendarDay {
  return `2031-01-${String(day).padStart(2, "0")}` as CalendarDay;
}

function maybeName(
  choose: Choose,
  id: string,
): {
  seed: Pair<LocalisedText>["seed"] | null;
  record: LocalisedText | null;
} {
  return choose(2) ? randomName(choose, id) : { seed: null, record: null };
}

/** A random document that states its publication date. */
export function randomDocument(
  choose: Choose,
  id: string,
  origins: readonly [string, ...string[]],
): RandomDocument {
  const source = choice(choose, SOURCE_LANGUAGES);
  const day = 5 + choose(20);
  const article = randomArticle(choose, source, day);
  const { text, date } = article;
  const lines = linesOf(text);
  const roles = new Map<number, ParagraphRole>();
  for (const [index] of lines.entries()) {
    const role = choose(2) ? maybe(choose, PARAGRAPH_ROLES) : null;
    if (role !== null) roles.set(index + 1, role);
  }
  const name = randomName(choose, id);
  const publisher = maybeName(choose, id);
  // Articles that credit one agency would need one origin.
  const agency = maybeName(choose, `${id}-agency`);
  const origin = choice(choose, origins);
  const seed = {
    ...{ id, language: source.language, name: name.seed, origin },
    ...{ publisher: publisher.seed, agency: agency.seed },
    publication: { expression: choose(2) ? { exact: date } : { exact: date, paragraph: 2 } },
    paragraphs: Object.fromEntries([...roles].map(([number, role]) => [String(number), role])),
  };
  const record: DatedDocument = {
    ...{ id, file: `${id}.txt`, language: source.language, direction: source.direction },
    ...{ name: name.record, publisher: publisher.record, agency: agency.record, origin },
    ...{ text, publisherNote: null, machineTranslation: null, day: january(day) },
    paragraphs: lines.map((span, index) => {
      return { number: index + 1, span, role: roles.get(index + 1) ?? "body" };
    }),
  };
  return { seed, record, article, yesterday: source.yesterday };
}
