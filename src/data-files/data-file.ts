/** One file that the build writes for those who take the corpus away. */
export interface DataFile {
  /** Below the folder `data/`, with slashes: "claims.csv". */
  readonly path: string;
  /** Media type with its parameters, for the header Content-Type. */
  readonly type: string;
  /** What the file is, in one sentence, for README.txt. */
  readonly about: string;
  readonly text: string;
}

/** JSON as a file: indented, so that it can be read and compared line by line, and ended by a line feed. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
