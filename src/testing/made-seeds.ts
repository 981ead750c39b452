import { stringify } from "yaml";
import type { SeedFolder } from "../compile/seeds/seed-folder.ts";
import { sha256Of } from "../compile/text/sha256.ts";

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

/** YAML as an author would write it. */
function writeYaml(value: Value): string {
  return stringify(value, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** The files of made seeds by name; `write` makes YAML of a value. */
export function seedFiles(
  { corpus, documents, events, figures, disagreements }: MadeSeeds,
  write: (value: Value) => string = writeYaml,
): Record<string, string> {
  const files: Record<string, string> = {
    "corpus.yaml": write(corpus),
    "events.yaml": write(events),
  };
  if (figures.length > 0) files["figures.yaml"] = write(figures);
  if (disagreements.length > 0) files["disagreements.yaml"] = write(disagreements);
  for (const { text, annotation } of documents) {
    const sha256 = sha256Of(text);
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
