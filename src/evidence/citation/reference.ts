import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { headlineOf, type SourceDocument } from "../../domain/document.ts";
import type { InterfaceLanguage } from "../../domain/localised-text.ts";
import { dateInWords } from "../../i18n/date-words.ts";
import { formatNumber } from "../../i18n/formats.ts";

/** Marks of direction serve the page; what leaves it holds none. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Words of an article that are taken away. */
export interface CitedPassage {
  readonly exact: string;
  readonly paragraphs: { readonly first: number; readonly last: number };
  /** The address at which the page shows them. */
  readonly link: string;
}

/** The words in which a citation is written. */
export interface CitationWords {
  readonly corpus: Corpus;
  readonly language: InterfaceLanguage;
  readonly t: TFunction;
}

/** What a reference manager keeps of an article: only what the article, or its dating, tells. */
export interface Reference {
  readonly id: string;
  /** A newspaper's where a publisher is stated; else no more is known than that it stood on a page. */
  readonly sort: "newspaper" | "page";
  readonly title: string;
  readonly publisher: string | null;
  readonly issued: PartialDate;
  /** The date in words, for what a manager's own form of dates cannot say. */
  readonly issuedInWords: string;
  /** BCP 47 tag of the article. */
  readonly language: string;
  readonly link: string;
  readonly note: string;
}

/** The paragraph of a passage, or its first and last. */
export function placeInWords(
  { first, last }: CitedPassage["paragraphs"],
  words: CitationWords,
): string {
  const { t, language } = words;
  if (first === last) return t("event.paragraph", { number: formatNumber(first, language) });
  return t("paragraphs", {
    ns: "citation",
    first: formatNumber(first, language),
    last: formatNumber(last, language),
  });
}

function publishedInWords(source: SourceDocument, { t, language }: CitationWords): string {
  const date = dateInWords(source.publication.date, language, t).replaceAll(ISOLATES, "");
  return t(`reader.published.${source.publication.state}`, { date });
}

/** The passage to the character, with who printed it, under which title, when, where in it, and the way back. */
export function citationText(
  passage: CitedPassage,
  source: SourceDocument,
  words: CitationWords,
): string {
  const { t, language, corpus } = words;
  const name = source.name[language];
  const credited = source.agency
    ? t("reader.via", { name, agency: source.agency[language] })
    : name;
  const title = headlineOf(source);
  return t("sentence", {
    ns: "citation",
    words: passage.exact,
    source: title === null ? credited : t("titled", { ns: "citation", name: credited, title }),
    place: placeInWords(passage.paragraphs, words),
    published: publishedInWords(source, words),
    corpus: corpus.data.title[language],
    link: passage.link,
  });
}

/** The article as a reference, with the passage in its note; `id` names the passage for good. */
export function referenceTo(
  id: string,
  passage: CitedPassage,
  source: SourceDocument,
  words: CitationWords,
): Reference {
  const { t, language, corpus } = words;
  const { publisher, publication } = source;
  return {
    id,
    sort: publisher ? "newspaper" : "page",
    // A title that the article does not have stands in brackets, as cataloguers write one of their own.
    title: headlineOf(source) ?? `[${source.name[language]}]`,
    publisher: publisher?.[language] ?? null,
    issued: publication.date,
    issuedInWords: dateInWords(publication.date, language, t).replaceAll(ISOLATES, ""),
    language: source.language,
    link: passage.link,
    note: t("note", {
      ns: "citation",
      words: passage.exact,
      place: placeInWords(passage.paragraphs, words),
      published: publishedInWords(source, words),
      corpus: corpus.data.title[language],
    }),
  };
}
