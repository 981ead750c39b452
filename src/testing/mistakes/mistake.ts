import type { ProblemCode } from "../../compile/problems/problem.ts";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";
import { DATED_FIXTURE } from "../dated-fixture.ts";
import { FIXTURE, fixtureFolder } from "../fixture.ts";

/** A mistake in the seeds, and what the one problem that it causes must say. */
export interface Mistake {
  readonly seeds: () => SeedFolder;
  readonly file: string;
  /** The text at the line and column of the problem; absent if the problem is about the whole file. */
  readonly at?: string;
  readonly says: RegExp;
  readonly hint?: RegExp;
  /** The code of a second problem that inevitably comes with the first. */
  readonly also?: ProblemCode;
}

/** A mistake with the code of the problem that it must cause. */
export type Case = readonly [ProblemCode, Mistake];

type Replacement = readonly [name: string, old: string, next: string];

/** A fixture with some texts replaced. Throws if a file does not contain its text. */
export function changed(
  fixture: Readonly<Record<string, string>>,
  replacements: readonly Replacement[],
): () => SeedFolder {
  return () => {
    const files = { ...fixture };
    for (const [name, old, next] of replacements) {
      const text = files[name] ?? "";
      if (!text.includes(old)) throw new Error(`${name} does not contain ${old}`);
      files[name] = text.replace(old, () => next);
    }
    return fixtureFolder(files);
  };
}

export const replaced = (...replacement: Replacement) => changed(FIXTURE, [replacement]);
export const dated = (...replacements: Replacement[]) => changed(DATED_FIXTURE, replacements);

export const bytes = (...values: number[]) => Uint8Array.from(values);
export const encode = (text = "") => new TextEncoder().encode(text);
export const corpus = (old: string, next: string) => replaced("corpus.yaml", old, next);
export const gazette = (old: string, next: string) => replaced("documents/gazette.yaml", old, next);
export const khabar = (old: string, next: string) => replaced("documents/khabar.yaml", old, next);
export const events = (old: string, next: string) => replaced("events.yaml", old, next);
export const figures = (old: string, next: string) => replaced("figures.yaml", old, next);
export const disagreements = (old: string, next: string) =>
  replaced("disagreements.yaml", old, next);
export const datedEvents = (old: string, next: string) => dated(["events.yaml", old, next]);
export const bulletin = (old: string, next: string) =>
  dated(["documents/bulletin.yaml", old, next]);
export const CORPUS = "seeds/corpus.yaml";
export const GAZETTE = "seeds/documents/gazette.yaml";
export const KHABAR = "seeds/documents/khabar.yaml";
export const EVENTS = "seeds/events.yaml";
export const FIGURES = "seeds/figures.yaml";
export const DISAGREEMENTS = "seeds/disagreements.yaml";
export const BULLETIN = "seeds/documents/bulletin.yaml";
