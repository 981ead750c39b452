import type { Problem } from "../problems/problem.ts";

/** A file of the seeds as it lies on the disk. */
export interface RawFile {
  /** Path inside the folder, with slashes: "documents/article.txt". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder of seeds, read whole. */
export interface SeedFolder {
  /** As the author wrote it; the file names of problems begin with it. */
  readonly folder: string;
  readonly files: readonly RawFile[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}
