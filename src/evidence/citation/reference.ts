import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { headlineOf, type SourceDocument } from "../../domain/document.ts";
import type { Locale } from "../../domain/locale.ts";
import { inQuotationMarks } from "../../domain/nested-marks.ts";
import type { Quote } from "../../domain/quote.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { attributionInWords } from "./attribution.ts";

/** Bidi isolates (UAX 9). They belong to the page, so copied text leaves them out. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A copied passage of an article. */
export interface CitedPassage {
  readonly exact: string;
  readonly paragraphs: { readonly first: number; readonly last: number };
  /** URL at which the page shows the passage. */
  readonly link: string;
  /** Null for a passage that is no quote. Nothing is then known of who says it. */
  readonly quote: Quote | null;
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

/** Who says the passage, if that is known, and when the article appeared. */
function factsInWords(quote: Quote | null, source: SourceDocument, words: CitationWords): string {
  const published = publishedInWords(source, words);
  if (!quote) return published;
  const said = attributionInWords(quote, source, words);
  return words.t("facts", { ns: "citation", said, published });
}

function publishedInWords(source: SourceDocument, { t, locale }: CitationWords): string {
  const date = dateInWords(source.publication.date, locale, t).replaceAll(ISOLATES, "");
  return t(`reader.published.${source.publication.state}`, { date });
}

/** A citation: the exact words, then the article's name, title and paragraph, who says it, date and link. */
export function citationText(
  passage: CitedPassage,
  source: SourceDocument,
  words: CitationWords,
): string {
  const { t, locale, corpus } = words;
  const name = readIn(source.name, locale);
  // A passage with an origin of its own, such as an interview, is not the agency's.
  const isAgencys = passage.quote === null || passage.quote.origin === null;
  const credited =
    source.agency && isAgencys
      ? t("reader.via", { name, agency: readIn(source.agency, locale) })
      : name;
  const title = headlineOf(source);
  return t("sentence", {
    ns: "citation",
    words: inQuotationMarks(passage.exact, locale.language),
    source: title === null ? credited : t("titled", { ns: "citation", name: credited, title }),
    place: placeInWords(passage.paragraphs, words),
    facts: factsInWords(passage.quote, source, words),
    corpus: readIn(corpus.data.title, locale),
    link: passage.link,
  });
}

/** Builds a reference to an article with the quote in its note. */
export function referenceTo(
  quote: Quote,
  source: SourceDocument,
  link: string,
  words: CitationWords,
): Reference {
  const { t, locale, corpus } = words;
  const { publisher, publication } = source;
  return {
    id: quote.id,
    sort: publisher ? "newspaper" : "page",
    // By cataloguing convention, brackets mark a title that the article itself does not have.
    title: headlineOf(source) ?? `[${readIn(source.name, locale)}]`,
    publisher: publisher ? readIn(publisher, locale) : null,
    issued: publication.date,
    issuedInWords: dateInWords(publication.date, locale, t).replaceAll(ISOLATES, ""),
    language: source.language,
    link,
    note: t("note", {
      ns: "citation",
      words: inQuotationMarks(quote.exact, locale.language),
      // An article without a publisher has no other field for its name.
      source: readIn(source.name, locale),
      place: placeInWords(quote.paragraphs, words),
      facts: factsInWords(quote, source, words),
      corpus: readIn(corpus.data.title, locale),
    }),
  };
}
