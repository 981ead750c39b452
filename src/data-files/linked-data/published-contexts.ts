const OA = "http://www.w3.org/ns/oa#";
const SCHEMA = "http://schema.org/";

/** A term of a JSON-LD context. */
type ContextTerm = string | { "@id": string; "@type": "@id" | "@vocab"; "@container"?: "@list" };

const oa = (name: string) => `oa:${name}`;
const link = (id: string) => ({ "@id": id, "@type": "@id" }) as const;
const word = (id: string) => ({ "@id": id, "@type": "@vocab" }) as const;

/**
 * The parts of the published contexts that our files use, transcribed from the specifications (Web
 * Annotation Vocabulary, appendix A; schema.org for developers), so that tests need no network.
 * linked-data.test.ts checks the terms against the published vocabularies.
 */
export const PUBLISHED_CONTEXTS: Readonly<Record<string, Record<string, ContextTerm>>> = {
  "http://www.w3.org/ns/anno.jsonld": {
    oa: OA,
    as: "http://www.w3.org/ns/activitystreams#",
    dc: "http://purl.org/dc/elements/1.1/",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    id: "@id",
    type: "@type",
    Annotation: oa("Annotation"),
    SpecificResource: oa("SpecificResource"),
    TextualBody: oa("TextualBody"),
    TextQuoteSelector: oa("TextQuoteSelector"),
    TextPositionSelector: oa("TextPositionSelector"),
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    identifying: oa("identifying"),
    describing: oa("describing"),
    body: link(oa("hasBody")),
    target: link(oa("hasTarget")),
    source: link(oa("hasSource")),
    selector: link(oa("hasSelector")),
    motivation: word(oa("motivatedBy")),
    purpose: word(oa("hasPurpose")),
    items: { ...link("as:items"), "@container": "@list" },
    first: link("as:first"),
    total: "as:totalItems",
    startIndex: "as:startIndex",
    label: "rdfs:label",
    format: "dc:format",
    language: "dc:language",
    value: "rdf:value",
    start: oa("start"),
    end: oa("end"),
    exact: oa("exact"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
  },
  "https://schema.org": {
    "@vocab": SCHEMA,
    url: link(`${SCHEMA}url`),
    contentUrl: link(`${SCHEMA}contentUrl`),
  },
};
