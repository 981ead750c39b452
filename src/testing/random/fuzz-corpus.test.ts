import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument, stringify, type ToStringOptions } from "yaml";
import { printProblems } from "../../compile/problems/print-problems.ts";
import { type Fields, type MadeSeeds, seedFiles, seedFolder, type Value } from "../made-seeds.ts";
import { runs } from "./fuzz-runs.ts";
import { misbehaviour } from "./misbehaviour.ts";
import { randomCorpus, withoutDatings } from "./random-corpus.ts";

/** The ways to write the same value in YAML. */
const style: fc.Arbitrary<ToStringOptions> = fc.record({
  lineWidth: fc.constantFrom(0, 20, 100),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  doubleQuotedAsJSON: fc.boolean(),
  defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE"),
  defaultStringType: fc.constantFrom(
    ...(["PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const),
  ),
});

/**
 * Writes a value in a style. If yaml 2.9 cannot read its own output back (e.g. blocks that start
 * with spaces), writes JSON, which is also YAML.
 */
function writeIn(options: ToStringOptions): (value: Value) => string {
  return (value) => {
    // Encode and decode as for a file, because yaml 2.9 may break a line inside a surrogate pair.
    const text = Buffer.from(
      stringify(value, { ...options, aliasDuplicateObjects: false }),
    ).toString();
    const { errors, contents } = parseDocument(text);
    const isRead = errors.length === 0 && isDeepStrictEqual(contents?.toJSON(), value);
    return isRead ? text : JSON.stringify(value, null, 2);
  };
}

/** Reverses the order of keys in every map. */
function turned(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

function withKeysTurned(seeds: MadeSeeds): MadeSeeds {
  const turn = (fields: Fields): Fields => Object.fromEntries(Object.entries(turned(fields) ?? {}));
  return {
    corpus: turn(seeds.corpus),
    documents: seeds.documents.map(({ text, annotation }) => {
      return { text, annotation: { ...turn(annotation), id: annotation.id } };
    }),
    events: seeds.events.map(turn),
    figures: seeds.figures.map(turn),
    disagreements: seeds.disagreements.map(turn),
  };
}

describe("a random corpus", () => {
  it("compiles to the expected records in any YAML style", () => {
    fc.assert(
      fc.property(fc.gen(), style, fc.boolean(), fc.boolean(), (gen, yaml, isTurned, isCrLf) => {
        const { seeds, expected } = randomCorpus((limit) => gen(fc.nat, { max: limit - 1 }));
        const files = seedFiles(isTurned ? withKeysTurned(seeds) : seeds, writeIn(yaml));
        const written = Object.entries(files).map(([name, text]) => {
          const isYaml = name.endsWith(".yaml") && isCrLf;
          return [name, isYaml ? text.replaceAll("\n", "\r\n") : text];
        });
        const { compiled, wrong } = misbehaviour(seedFolder(Object.fromEntries(written)));
        expect(compiled.ok ? "" : printProblems(compiled.problems)).toBe("");
        expect(wrong).toEqual([]);
        if (compiled.ok) expect(withoutDatings(compiled.corpus)).toEqual(expected);
      }),
      // Seed and path reproduce a failure. Shrinking would take longer than all cases together.
      { numRuns: runs(15, 1000), endOnFailure: true },
    );
  });
});
