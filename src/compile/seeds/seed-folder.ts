import type { Problem } from "../problems/problem.ts";

/** A seed file as bytes. */
export interface RawFile {
  /** Path within the folder, with slashes: "documents/article.txt". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder of seeds with all its files. */
export interface SeedFolder {
  /** As the author typed it; paths in problems start with it. */
  readonly folder: string;
  readonly files: readonly RawFile[];
  /** Problems of reading the folder. */
  readonly problems: readonly Problem[];
}
