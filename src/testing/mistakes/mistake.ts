import type { ProblemCode } from "../../compile/problems/problem.ts";
import type { SeedFolder } from "../../compile/seeds/seed-folder.ts";
import { fixtureFolder } from "../fixture.ts";

/** A mistake, and what its one problem must say: the file, the text that its place points at, the message. */
export interface Mistake {
  readonly seeds: () => SeedFolder;
  readonly file: string;
  /** What stands at line and column; left out where the problem is about the whole file. */
  readonly at?: string;
  readonly says: RegExp;
  readonly hint?: RegExp;
  /** What cannot but go wrong with it. */
  readonly also?: ProblemCode;
}

/** The fixture with one text of one file replaced. Fails when the text is not there: a test must bite. */
export function replaced(name: string, old: string, next: string): () => SeedFolder {
  return () =>
    fixtureFolder({
      [name]: (text) => {
        if (!text.includes(old)) throw new Error(`${name} does not hold ${old}`);
        return text.replace(old, () => next);
      },
    });
}

export const bytes = (...values: number[]) => Uint8Array.from(values);
export const encode = (text = "") => new TextEncoder().encode(text);
export const corpus = (old: string, next: string) => replaced("corpus.yaml", old, next);
export const gazette = (old: string, next: string) => replaced("documents/gazette.yaml", old, next);
export const khabar = (old: string, next: string) => replaced("documents/khabar.yaml", old, next);
export const events = (old: string, next: string) => replaced("events.yaml", old, next);
export const figures = (old: string, next: string) => replaced("figures.yaml", old, next);
export const disagreements = (old: string, next: string) =>
  replaced("disagreements.yaml", old, next);
export const CORPUS = "seeds/corpus.yaml";
export const GAZETTE = "seeds/documents/gazette.yaml";
export const KHABAR = "seeds/documents/khabar.yaml";
export const EVENTS = "seeds/events.yaml";
export const FIGURES = "seeds/figures.yaml";
export const DISAGREEMENTS = "seeds/disagreements.yaml";
