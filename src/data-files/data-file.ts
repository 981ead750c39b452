/** A file in `data/`, published with the page for reuse of the corpus. */
export interface DataFile {
  /** Path within `data/`, with slashes: "claims.csv". */
  readonly path: string;
  /** Content-Type, with parameters. */
  readonly type: string;
  /** One-line description for README.txt. */
  readonly about: string;
  readonly text: string;
}

/** JSON with indentation, so that it can be read and compared by line, and with a final newline. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
