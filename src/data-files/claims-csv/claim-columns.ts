import type { Corpus } from "../../domain/corpus.ts";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Figure, Quantity } from "../../domain/figure.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../domain/localised-text.ts";
import type { Quote, Speaker } from "../../domain/quote.ts";
import { quoteQuery } from "../addresses.ts";
import type { Cell } from "./csv.ts";

/** What one row of claims.csv is about. */
export interface Claim {
  readonly event: CrisisEvent;
  readonly quote: Quote;
  readonly document: SourceDocument;
  /** The quantity that the words report; null of a quote that reports none. */
  readonly figure: Figure | null;
  readonly corpus: Corpus;
}

/** A column of claims.csv. Its name is stable: programs find it by it. */
export interface ClaimColumn {
  readonly name: string;
  /** What stands in it, for README.txt. */
  readonly about: string;
  readonly cell: (claim: Claim) => Cell;
}

const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { ar: "Arabic", fr: "French" };

/** One column for each language of the interface: "…_ar", "…_fr". */
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

/** Between several names in one cell. */
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
    case "vague":
      return { min: null, max: null };
  }
}

/** Who says it: of a figure its own speaker, who need not be the quote's. */
function speakerOf({ quote, figure }: Claim): Speaker | null {
  return figure ? figure.speaker : quote.speaker;
}

/** In the order of the file. New columns go to the end, so that no spreadsheet loses its place. */
export const CLAIM_COLUMNS: readonly ClaimColumn[] = [
  {
    name: "claim_id",
    about: "stable name of the row: the quote, and behind a slash the figure if it has one",
    cell: ({ quote, figure }) => (figure ? `${quote.id}/${figure.id}` : quote.id),
  },
  { name: "event_id", about: "the event that the quote tells", cell: ({ event }) => event.id },
  { name: "kind", about: "kind of the event", cell: ({ event }) => event.kind },
  ...perLanguage("event_title", "title of the event", ({ event }, of) => event.title[of]),
  {
    name: "event_date_edtf",
    about: "date of the event, EDTF (ISO 8601-2)",
    cell: ({ event }) => event.dating.edtf,
  },
  {
    name: "event_date_state",
    about: "given (the words name day and month) or inferred (worked out)",
    cell: ({ event }) => event.dating.state,
  },
  {
    name: "value_as_stated",
    about: "the quantity in the words of the article; empty of a quote without a figure",
    cell: ({ figure }) => figure?.exact ?? null,
  },
  {
    name: "value_min",
    about: "lower bound; empty where the words give none",
    cell: ({ figure }) => figure && boundsOf(figure.value).min,
  },
  {
    name: "value_max",
    about: "upper bound; empty where the words give none",
    cell: ({ figure }) => figure && boundsOf(figure.value).max,
  },
  {
    name: "value_relation",
    about:
      "exactly, moreThan, atLeast, fewerThan, atMost, between or vague; moreThan and fewerThan exclude the bound",
    cell: ({ figure }) => figure?.value.form ?? null,
  },
  {
    name: "unit",
    about: "what is counted, an id of the units in corpus.json",
    cell: ({ figure }) => figure?.unit ?? null,
  },
  ...perLanguage(
    "population",
    "who or what is counted, as the words say; two populations are never added",
    ({ figure }, of) => figure?.population[of] ?? null,
  ),
  {
    name: "as_of_edtf",
    about: "day for which the figure is given, EDTF; the event's date where the words name none",
    cell: ({ figure, event }) => figure && (figure.asOf ?? event.dating).edtf,
  },
  ...perLanguage("speaker", "whom the article cites; empty where it speaks itself", (claim, of) => {
    const speaker = speakerOf(claim);
    return (speaker && claim.corpus.actor(speaker.actor)?.name[of]) ?? null;
  }),
  ...perLanguage(
    "via",
    `who carried the words, the nearest to the article first, parted by "${BETWEEN_NAMES}"`,
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
    "publisher as the article states it; empty where it does not",
    ({ document }, of) => document.publisher?.[of] ?? null,
  ),
  ...perLanguage(
    "agency",
    "agency that the article credits; empty where it credits none",
    ({ document }, of) => document.agency?.[of] ?? null,
  ),
  {
    name: "publication_edtf",
    about: "date of the article, EDTF",
    cell: ({ document }) => document.publication.edtf,
  },
  {
    name: "origin",
    about: "the text that the article descends from; copies of one text share it",
    cell: ({ document }) => document.origin,
  },
  {
    name: "event_independent_origins",
    about: "on how many texts that do not descend from one another the event rests",
    cell: ({ corpus, event }) => corpus.independentOrigins(event),
  },
  {
    name: "occasion",
    about: "act of speech that the quote renders; quotes that share one do not confirm each other",
    cell: ({ quote }) => quote.occasion,
  },
  {
    name: "paragraph",
    about: "paragraph in which the quote begins, counted from 1 over the lines that are not blank",
    cell: ({ quote }) => quote.paragraphs.first,
  },
  {
    name: "start",
    about: "first character of the quote in the article, counted from 0 in UTF-16 code units",
    cell: ({ quote }) => quote.span.start,
  },
  { name: "end", about: "the character after the last", cell: ({ quote }) => quote.span.end },
  {
    name: "exact",
    about: "the words of the article, to the character",
    cell: ({ quote }) => quote.exact,
  },
  {
    name: "quote_language",
    about: "language of the words, BCP 47",
    cell: ({ document }) => document.language,
  },
  ...perLanguage(
    "gloss",
    "the project's own translation, never evidence; empty where the words are in that language",
    ({ quote }, of) => quote.gloss[of] ?? null,
  ),
  {
    name: "link",
    about: "address of the quote, relative to the page",
    cell: ({ quote }) => quoteQuery(quote),
  },
  ...perLanguage(
    "value_in_words",
    "what is said instead of a number, in the project's own words; empty where a number is given",
    ({ figure }, of) => (figure?.value.form === "vague" ? figure.value.words[of] : null),
  ),
];
