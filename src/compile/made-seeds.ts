import { createHash } from "node:crypto";
import { stringify, type ToStringOptions } from "yaml";
import type { SeedFolder } from "./read-corpus.ts";

/** A value as YAML has it. */
export type Value = string | number | boolean | null | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

/** Seeds made by a program, not yet written down. For tests and measurements. */
export interface MadeSeeds {
  readonly corpus: Fields;
  readonly documents: readonly {
    readonly text: string;
    /** Without `sha256`, which is added. */
    readonly annotation: Fields & { readonly id: string };
  }[];
  readonly events: readonly Fields[];
  readonly figures: readonly Fields[];
  readonly disagreements: readonly Fields[];
}

/** The files of made seeds by name, their YAML in the style asked for. */
export function seedFiles(
  { corpus, documents, events, figures, disagreements }: MadeSeeds,
  style: ToStringOptions = {},
): Record<string, string> {
  const write = (value: Value) => stringify(value, { lineWidth: 100, ...style });
  // One by one: written as one list, each would take longer than the one before it.
  const list = (records: readonly Fields[]) => records.map((record) => write([record])).join("");
  const files: Record<string, string> = {
    "corpus.yaml": write(corpus),
    "events.yaml": list(events),
  };
  if (figures.length > 0) files["figures.yaml"] = list(figures);
  if (disagreements.length > 0) files["disagreements.yaml"] = list(disagreements);
  for (const { text, annotation } of documents) {
    const sha256 = createHash("sha256").update(text).digest("hex");
    files[`documents/${annotation.id}.txt`] = text;
    files[`documents/${annotation.id}.yaml`] = write({ ...annotation, sha256 });
  }
  return files;
}

/** The files as a folder that was read. */
export function seedFolder(files: Readonly<Record<string, string>>): SeedFolder {
  const encoder = new TextEncoder();
  const raw = Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return { folder: "made", files: raw, problems: [] };
}
