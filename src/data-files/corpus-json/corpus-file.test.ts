import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Corpus, type CorpusData } from "../../domain/corpus.ts";
import type { Span } from "../../domain/span.ts";
import { compiledFixture, compiledSeeds } from "../../testing/compiled-corpora.ts";
import { corpusText } from "./corpus-file.ts";
import { corpusSchema } from "./corpus-schema.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(corpusSchema());

function problemsOf(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function fileOf(data: CorpusData): Record<string, unknown> {
  return JSON.parse(corpusText(new Corpus(data)));
}

const fixture = compiledFixture();
const seeds = compiledSeeds();

/** The fields of a document that the tests read. */
interface Article {
  readonly text: string;
  readonly paragraphs: readonly {
    readonly quotes: readonly string[];
    readonly uncited: readonly Span[];
  }[];
}

/** Every object schema within a schema. */
function objectSchemas(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inside = Object.values(schema).flatMap(objectSchemas);
  return "properties" in schema ? [{ ...schema }, ...inside] : inside;
}

describe("corpus.json", () => {
  it.each([
    ["the fixture", fixture],
    ["the seeds", seeds],
  ])("matches its schema for %s", (_name, data) => {
    expect(problemsOf(fileOf(data))).toEqual([]);
  });

  it("contains everything that was compiled", () => {
    expect(fileOf(seeds)).toMatchObject(JSON.parse(JSON.stringify(seeds)));
  });

  it("lists the citing quotes and uncited spans of each paragraph", () => {
    const [gazette]: Article[] = JSON.parse(corpusText(new Corpus(fixture))).documents;
    const wordsAt = ({ start, end }: Span) => gazette?.text.slice(start, end);
    expect(
      gazette?.paragraphs.map(({ quotes, uncited }) => [quotes, uncited.map(wordsAt)]),
    ).toEqual([
      [[], ["Dijk bij Overdam bezweken"]],
      [[], ["Gepubliceerd op 4 februari 2031"]],
      [["dike-gazette"], ["OVERDAM - ", ", zei de burgemeester."]],
      [["army-gazette"], ["De gemeente telt 12\u00A0vermisten. "]],
      [[], ['De gemeente telt geen doden. "Wij zoeken door", zei de burgemeester.']],
      [[], ["Lees ook: storm op komst"]],
    ]);
  });

  it("lists the independent origins of an event by root", () => {
    const independent = (data: CorpusData) =>
      JSON.parse(corpusText(new Corpus(data))).events[0].independentOrigins;
    const [first, ...others] = fixture.origins.map(({ id }) => id);
    const from = (parent: string | null) =>
      fixture.origins.map((origin) => ({
        ...origin,
        from: origin.id === first ? null : parent,
      }));
    expect(independent({ ...fixture, origins: from(null) })).toEqual(
      expect.arrayContaining([others[0]]),
    );
    expect(independent({ ...fixture, origins: from(first ?? null) })).toEqual([first]);
  });
});

describe("corpus.schema.json", () => {
  it("allows no unknown field anywhere", () => {
    const objects = objectSchemas(corpusSchema());
    expect(objects.length).toBeGreaterThan(20);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual(
      [],
    );
    expect(problemsOf({ ...fileOf(fixture), extra: 1 })).not.toEqual([]);
  });

  it("rejects a file without its parts", () => {
    const { quotes: _left, ...rest } = fileOf(fixture);
    expect(problemsOf(rest)).toEqual([" must have required property 'quotes'"]);
  });
});
