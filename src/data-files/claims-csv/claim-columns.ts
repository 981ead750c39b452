import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Figure, Quantity } from "../../domain/figure.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Quote, Speaker } from "../../domain/quote.ts";
import { quoteQuery } from "../addresses.ts";
import type { Cell } from "./csv.ts";

/** The subject of one row of claims.csv. */
export interface Claim {
  readonly event: CrisisEvent;
  readonly quote: Quote;
  readonly document: SourceDocument;
  /** The figure in the quote; null if the quote has none. */
  readonly figure: Figure | null;
  readonly corpus: Corpus;
}

/** A column of claims.csv. Programs look it up by name, so the name is stable. */
export interface ClaimColumn {
  readonly name: string;
  /** Description for README.txt. */
  readonly about: string;
  readonly cell: (claim: Claim) => Cell;
}

const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { ar: "Arabic", fr: "French" };

/** One column per interface language: "…_ar", "…_fr". */
function perLanguage(
  name: string,
  about: string,
  cell: (claim: Claim, language: InterfaceLanguage) => Cell,
): ClaimColumn[] {
  return INTERFACE_LANGUAGES.map((language) => ({
    name: `${name}_${language}`,
    about: `${about} (${LANGUAGE_NAMES[language]})`,
    cell: (claim) => cell(claim, language),
  }));
}

/** Separates names in a cell. */
const BETWEEN_NAMES = " | ";

function boundsOf(value: Quantity): { readonly min: number | null; readonly max: number | null } {
  switch (value.form) {
    case "exactly":
      return { min: value.number, max: value.number };
    case "moreThan":
    case "atLeast":
      return { min: value.number, max: null };
    case "fewerThan":
    case "atMost":
      return { min: null, max: value.number };
    case "between":
      return { min: value.low, max: value.high };
    case "about":
    case "vague":
      return { min: null, max: null };
  }
}

/** A figure has its own speaker, who may differ from the quote's. */
function speakerOf({ quote, figure }: Claim): Speaker | null {
  return figure ? figure.speaker : quote.speaker;
}

/**
 * In file order. Append new columns at the end, because spreadsheets refer to columns by position.
 */
export const CLAIM_COLUMNS: readonly ClaimColumn[] = [
  {
    name: "claim_id",
    about:
      "stable identifier of the row: the quote and, if there is a figure, a slash and the figure",
    cell: ({ quote, figure }) => (figure ? `${quote.id}/${figure.id}` : quote.id),
  },
  { name: "event_id", about: "the event that the quote supports", cell: ({ event }) => event.id },
  { name: "kind", about: "kind of the event", cell: ({ event }) => event.kind },
  ...perLanguage("event_title", "title of the event", ({ event }, of) => event.title[of]),
  {
    name: "event_date_edtf",
    about: "date of the event in EDTF (ISO 8601-2)",
    cell: ({ event }) => event.dating.edtf,
  },
  {
    name: "event_date_state",
    about: "given (the words name the day and month) or inferred (computed, or set by a person)",
    cell: ({ event }) => event.dating.state,
  },
  {
    name: "value_as_stated",
    about: "the quantity in the words of the article; empty for a quote without a figure",
    cell: ({ figure }) => figure?.exact ?? null,
  },
  {
    name: "value_min",
    about: "lower bound; empty if the words give none",
    cell: ({ figure }) => figure && boundsOf(figure.value).min,
  },
  {
    name: "value_max",
    about: "upper bound; empty if the words give none",
    cell: ({ figure }) => figure && boundsOf(figure.value).max,
  },
  {
    name: "value_relation",
    about:
      "exactly, moreThan, atLeast, fewerThan, atMost, about, between or vague; moreThan and fewerThan exclude the bound",
    cell: ({ figure }) => figure?.value.form ?? null,
  },
  {
    name: "unit",
    about: "what is counted: an id from the units in corpus.json",
    cell: ({ figure }) => figure?.unit ?? null,
  },
  ...perLanguage(
    "population",
    "who or what is counted, as the words say; do not add different populations",
    ({ figure }, of) => figure?.population[of] ?? null,
  ),
  {
    name: "as_of_edtf",
    about: "date for which the figure is given, in EDTF; the event's date if the words name none",
    cell: ({ figure, event }) => figure && (figure.asOf ?? event.dating).edtf,
  },
  ...perLanguage(
    "speaker",
    "whom the article quotes; empty if it speaks in its own voice",
    (claim, of) => {
      const speaker = speakerOf(claim);
      return (speaker && claim.corpus.actor(speaker.actor)?.name[of]) ?? null;
    },
  ),
  ...perLanguage(
    "via",
    `who passed the words on, the nearest to the article first, separated by "${BETWEEN_NAMES}"`,
    (claim, of) => {
      const carriers = speakerOf(claim)?.via ?? [];
      const names = carriers.flatMap((id) => claim.corpus.actor(id)?.name[of] ?? []);
      return names.length > 0 ? names.join(BETWEEN_NAMES) : null;
    },
  ),
  { name: "document_id", about: "the article", cell: ({ document }) => document.id },
  ...perLanguage(
    "document_name",
    "short name of the article",
    (claim, of) => claim.document.name[of],
  ),
  ...perLanguage(
    "publisher",
    "publisher as the article states it; empty if it does not",
    ({ document }, of) => document.publisher?.[of] ?? null,
  ),
  ...perLanguage(
    "agency",
    "agency that the article credits; empty if it credits none",
    ({ document }, of) => document.agency?.[of] ?? null,
  ),
  {
    name: "publication_edtf",
    about: "date of the article in EDTF",
    cell: ({ document }) => document.publication.edtf,
  },
  {
    name: "origin",
    about: "the text that the quote descends from; copies of one text share it",
    cell: ({ corpus, quote }) => corpus.originOf(quote)?.id ?? null,
  },
  {
    name: "event_independent_origins",
    about: "number of independent texts on which the event rests",
    cell: ({ corpus, event }) => corpus.independentOrigins(event),
  },
  {
    name: "occasion",
    about: "act of speech that the quote renders; quotes of one occasion do not confirm each other",
    cell: ({ quote }) => quote.occasion,
  },
  {
    name: "paragraph",
    about: "paragraph in which the quote begins, from 1, without blank lines",
    cell: ({ quote }) => quote.paragraphs.first,
  },
  {
    name: "start",
    about: "offset of the quote in the article, from 0, in UTF-16 code units",
    cell: ({ quote }) => quote.span.start,
  },
  { name: "end", about: "offset after the last character", cell: ({ quote }) => quote.span.end },
  {
    name: "exact",
    about: "the exact words of the article",
    cell: ({ quote }) => quote.exact,
  },
  {
    name: "quote_language",
    about: "language of the words (BCP 47)",
    cell: ({ document }) => document.language,
  },
  ...perLanguage(
    "gloss",
    "our own translation, never evidence; empty if the words are in that language",
    ({ quote }, of) => quote.gloss[of] ?? null,
  ),
  {
    name: "link",
    about: "address of the quote, relative to the page",
    cell: ({ quote }) => quoteQuery(quote),
  },
  ...perLanguage(
    "value_in_words",
    "what the source says instead of a number, in our own words; empty if it gives a number",
    ({ figure }, of) => (figure?.value.form === "vague" ? figure.value.words[of] : null),
  ),
  {
    name: "value_about",
    about: "the number of an approximate quantity, which bounds nothing; otherwise empty",
    cell: ({ figure }) => (figure?.value.form === "about" ? figure.value.number : null),
  },
];
