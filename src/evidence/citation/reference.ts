import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { headlineOf, type SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import { inQuotationMarks } from "../../domain/nested-marks.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { formatNumber } from "../../i18n/formats.ts";

/** Bidi isolates (UAX 9). They belong to the page, so copied text leaves them out. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A copied passage of an article. */
export interface CitedPassage {
  readonly exact: string;
  readonly paragraphs: { readonly first: number; readonly last: number };
  /** URL at which the page shows the passage. */
  readonly link: string;
}

/** What is needed to write a citation in words. */
export interface CitationWords {
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly t: TFunction;
}

/** The facts that a reference manager stores. All come from the article or its dating. */
export interface Reference {
  readonly id: string;
  /** "newspaper" if the article states a publisher; otherwise all that is known is that it is a page. */
  readonly sort: "newspaper" | "page";
  readonly title: string;
  readonly publisher: string | null;
  readonly issued: PartialDate;
  /** The date in words, for dates that the format of a reference manager cannot express. */
  readonly issuedInWords: string;
  /** BCP 47 tag of the article. */
  readonly language: string;
  readonly link: string;
  readonly note: string;
}

/** The paragraph of a passage, or its first and last paragraph. */
export function placeInWords(
  { first, last }: CitedPassage["paragraphs"],
  words: CitationWords,
): string {
  const { t, locale } = words;
  if (first === last) return t("event.paragraph", { number: formatNumber(first, locale) });
  return t("paragraphs", {
    ns: "citation",
    count: last - first + 1,
    first: formatNumber(first, locale),
    last: formatNumber(last, locale),
  });
}

function publishedInWords(source: SourceDocument, { t, locale }: CitationWords): string {
  const date = dateInWords(source.publication.date, locale, t).replaceAll(ISOLATES, "");
  return t(`reader.published.${source.publication.state}`, { date });
}

/** A citation in one sentence: the exact words, then the article's name, title, paragraph, date and link. */
export function citationText(
  passage: CitedPassage,
  source: SourceDocument,
  words: CitationWords,
): string {
  const { t, locale, corpus } = words;
  const name = readIn(source.name, locale);
  const credited = source.agency
    ? t("reader.via", { name, agency: readIn(source.agency, locale) })
    : name;
  const title = headlineOf(source);
  return t("sentence", {
    ns: "citation",
    words: inQuotationMarks(passage.exact, locale.language),
    source: title === null ? credited : t("titled", { ns: "citation", name: credited, title }),
    place: placeInWords(passage.paragraphs, words),
    published: publishedInWords(source, words),
    corpus: readIn(corpus.data.title, locale),
    link: passage.link,
  });
}

/** Builds a reference to an article with the passage in its note. `id` must be stable. */
export function referenceTo(
  id: string,
  passage: CitedPassage,
  source: SourceDocument,
  words: CitationWords,
): Reference {
  const { t, locale, corpus } = words;
  const { publisher, publication } = source;
  return {
    id,
    sort: publisher ? "newspaper" : "page",
    // By cataloguing convention, brackets mark a title that the article itself does not have.
    title: headlineOf(source) ?? `[${readIn(source.name, locale)}]`,
    publisher: publisher ? readIn(publisher, locale) : null,
    issued: publication.date,
    issuedInWords: dateInWords(publication.date, locale, t).replaceAll(ISOLATES, ""),
    language: source.language,
    link: passage.link,
    note: t("note", {
      ns: "citation",
      words: inQuotationMarks(passage.exact, locale.language),
      place: placeInWords(passage.paragraphs, words),
      published: publishedInWords(source, words),
      corpus: readIn(corpus.data.title, locale),
    }),
  };
}
