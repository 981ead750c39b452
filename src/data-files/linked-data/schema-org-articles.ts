import type { Corpus } from "../../domain/corpus.ts";
import { headlineOf, type SourceDocument } from "../../domain/document.ts";
import { INTERFACE_LANGUAGES, type LocalisedText } from "../../domain/localised-text.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Quote } from "../../domain/quote.ts";
import { articleFile, documentPage, iri, quotePage } from "../addresses.ts";
import { edtfValue, listed, reference, tagged } from "./json-ld.ts";
import { certainDays } from "./schema-org-events.ts";

function organisation(name: LocalisedText | null) {
  return name ? { "@type": "Organization", name: tagged(name) } : undefined;
}

/** An article, with its text file and the origin that it is based on. */
export function newsArticle(document: SourceDocument, corpus: Corpus): object {
  const headline = headlineOf(document);
  const language = document.language;
  return {
    "@type": "NewsArticle",
    "@id": iri.document(document.id),
    url: documentPage(document.id),
    name: tagged(document.name),
    headline: headline === null ? undefined : { "@value": headline, "@language": language },
    inLanguage: language,
    publisher: organisation(document.publisher),
    sourceOrganization: organisation(document.agency),
    datePublished: certainDays(document.publication.date)?.first,
    "dcterms:issued": edtfValue(document.publication.edtf),
    isBasedOn: reference(iri.origin(document.origin)),
    encoding: {
      "@type": "MediaObject",
      contentUrl: articleFile(document),
      encodingFormat: "text/plain;charset=utf-8",
      sha256: document.sha256,
    },
    hasPart: listed(corpus.quotesIn(document.id).map(({ id }) => reference(iri.quotation(id)))),
  };
}

/** A quote in its own language, with our translations. */
export function quotation(quote: Quote, document: SourceDocument, edtf: string): object {
  const translations = INTERFACE_LANGUAGES.flatMap((language) => {
    const text = quote.gloss[language];
    if (text === undefined) return [];
    const value = { "@value": text, "@language": language };
    return { "@type": "Quotation", text: value, inLanguage: language };
  });
  return {
    "@type": "Quotation",
    "@id": iri.quotation(quote.id),
    url: quotePage(quote),
    text: { "@value": quote.exact, "@language": document.language },
    inLanguage: document.language,
    isPartOf: reference(iri.document(document.id)),
    isBasedOn: reference(iri.origin(quote.origin ?? document.origin)),
    about: reference(iri.event(quote.event)),
    temporalCoverage: edtf,
    spokenByCharacter: quote.speaker ? reference(iri.actor(quote.speaker.actor)) : undefined,
    workTranslation: listed(translations),
  };
}

/** An origin of articles. */
export function originWork({ id, name, from }: Origin): object {
  return {
    "@type": "CreativeWork",
    "@id": iri.origin(id),
    name: tagged(name),
    isBasedOn: from === null ? undefined : reference(iri.origin(from)),
  };
}
