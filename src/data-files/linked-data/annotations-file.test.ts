import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";
import { Corpus } from "../../domain/corpus.ts";
import { compiled, compiledFixture, seedFolder } from "../../testing/compiled-corpora.ts";
import { FIXTURE, fixtureFolder } from "../../testing/fixture.ts";
import { annotationsText } from "./annotations-file.ts";

/** The fixture with characters beyond U+FFFF before, next to and after a quote. */
function astralFolder(): SeedFolder {
  const name = "documents/gazette.txt";
  const astral = (FIXTURE[name] ?? "")
    .replace("Dijk bij", "🌊 Dijk bij")
    .replace("De dijk bij", "🌊🌊De dijk bij")
    .replace(" bezweken, zei", " bezweken🌊, zei");
  const sha256 = createHash("sha256").update(astral).digest("hex");
  return fixtureFolder({
    [name]: astral,
    "documents/gazette.yaml": (text) => text.replace(/sha256: .*/, `sha256: ${sha256}`),
  });
}

interface Selectors {
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

function itemsOf(corpus: Corpus): Selectors[] {
  return JSON.parse(annotationsText(corpus)).first.items;
}

/*
 * An independent implementation of the selectors, after the Web Annotation Data Model: it decodes
 * the bytes of the file and counts characters.
 */

function byPosition(bytes: Uint8Array, start: number, end: number): string {
  const characters = Array.from(new TextDecoder().decode(bytes));
  return characters.slice(start, end).join("");
}

/** The character positions at which prefix, exact and suffix occur in sequence. */
function byQuote(bytes: Uint8Array, { prefix, exact, suffix }: Selectors["target"]["selector"][0]) {
  const text = new TextDecoder().decode(bytes);
  const places: number[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    places.push(Array.from(text.slice(0, at) + prefix).length);
  }
  return places;
}

describe.each([
  ["the fixture", fixtureFolder()],
  ["characters beyond U+FFFF", astralFolder()],
  ["the seeds", seedFolder()],
])("the selectors of %s", (_name, folder) => {
  const corpus = new Corpus(compiled(folder));
  const bytesOf = (source: string) =>
    folder.files.find(({ name }) => name === decodeURIComponent(source))?.bytes ?? new Uint8Array();

  it("select the words of the quote and nothing else", () => {
    const items = itemsOf(corpus);
    expect(items.length).toBe(corpus.data.quotes.length);
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const bytes = bytesOf(target.source);
      expect(byPosition(bytes, position.start, position.end)).toBe(quote.exact);
      expect(byQuote(bytes, quote)).toEqual([position.start]);
    }
  });

  it("do not split characters in prefix and suffix", () => {
    for (const { target } of itemsOf(corpus)) {
      const [{ prefix, suffix }] = target.selector;
      expect(Array.from(prefix).length).toBeLessThanOrEqual(32);
      expect(Array.from(suffix).length).toBeLessThanOrEqual(32);
      expect(prefix + suffix).not.toMatch(/\p{Cs}/u);
    }
  });
});

describe("an annotation", () => {
  it("has the event and our translations as bodies", () => {
    const [, quote] = JSON.parse(annotationsText(new Corpus(compiledFixture()))).first.items;
    expect(quote).toMatchObject({
      id: "annotations.jsonld#quote/dike-gazette",
      motivation: "identifying",
      body: [
        { type: "SpecificResource", source: "events.jsonld#event/dike-breaks" },
        { type: "TextualBody", language: "ar", value: "انهار السد الثلاثاء" },
        { type: "TextualBody", language: "fr", value: "La digue a cédé mardi" },
      ],
      target: { source: "documents/gazette.txt", language: "nl" },
    });
  });
});
